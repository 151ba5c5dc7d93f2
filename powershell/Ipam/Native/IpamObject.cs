using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Numerics;

namespace Ipam
{
    /// <summary>An object of a store: properties as they were read, which of them were assigned to since, and the connection it came from.</summary>
    public abstract class IpamObject
    {
        // Fields that name an object, by which ToString shows it and by which one that lost its number is found.
        static readonly Dictionary<string, string[]> Keys = new Dictionary<string, string[]>
        {
            { "IpamAddressSpace", new[] { "Name" } },
            { "IpamSubnet", new[] { "NetworkId" } },
            { "IpamRange", new[] { "StartIPAddress", "EndIPAddress" } },
            { "IpamAddress", new[] { "IpAddress" } },
            { "IpamBlock", new[] { "NetworkId", "StartIPAddress", "EndIPAddress" } },
            { "IpamFreeAddress", new[] { "IpAddress" } },
            { "IpamFreeRange", new[] { "StartIPAddress", "EndIPAddress" } },
            { "IpamFreeSubnet", new[] { "NetworkId" } },
            { "IpamCustomField", new[] { "Name" } },
            { "IpamCustomValue", new[] { "Value" } },
            { "IpamCustomFieldAssociation", new[] { "CustomFieldOne", "CustomFieldTwo" } },
            { "IpamConfigurationEvent", new[] { "Message" } },
            { "IpamAccessScope", new[] { "AccessScopePath" } },
            { "IpamUtilizationSample", new[] { "Object", "Time" } },
            { "IpamDatabase", new[] { "ConnectionString" } },
            { "IpamImportResult", new[] { "Path" } },
            { "IpamExportResult", new[] { "Path" } },
            { "IpamTreeNode", new[] { "Tree" } },
            { "SubnetVLan", new[] { "Subnet", "VLanID" } },
        };

        readonly string kind;
        readonly Shape shape;
        readonly object[] values;
        bool[] changed;
        IpamConnection connection;

        /// <summary>Makes an object without any value.</summary>
        protected IpamObject(string kind)
        {
            this.kind = kind;
            shape = Shape.Of(kind);
            values = new object[shape.Names.Length];
        }

        /// <summary>Returns the name of the kind.</summary>
        public string GetKind() { return kind; }

        /// <summary>Returns the connection that the object was read from, or null.</summary>
        public IpamConnection GetConnection() { return connection; }

        /// <summary>Returns the names of the fields that name an object of this kind.</summary>
        public string[] GetKeyFields()
        {
            string[] keys;
            return Keys.TryGetValue(kind, out keys) ? keys : new[] { "Name" };
        }

        /// <summary>Returns the number of the record.</summary>
        public ulong GetId() { return Read<ulong>("Id"); }

        /// <summary>Adds the fields that name the object to a filter, as far as it has them.</summary>
        internal void AddKey(IpamRecord filter)
        {
            foreach (string name in new List<string>(GetKeyFields()) { "AddressSpace" })
            {
                int index = shape.FindIgnoringCase(name);
                if (index >= 0 && values[index] != null && filter.Has(name))
                {
                    filter.Set(name, IpamRecord.Text(values[index]));
                }
            }
        }

        /// <summary>Returns the fields that were assigned to since the object was read, as a record to write.</summary>
        public IpamRecord GetChanges()
        {
            IpamRecord record = new IpamRecord(kind);
            for (int i = 0; changed != null && i < changed.Length; i++)
            {
                if (changed[i])
                {
                    record.Set(shape.Names[i], values[i]);
                }
            }
            IpamCustomFields custom = Custom();
            string text = custom == null ? null : custom.AssignedText();
            if (text != null)
            {
                string given = record.Get("CustomConfiguration") as string;
                record.Set("CustomConfiguration", string.IsNullOrEmpty(given) ? text : given.TrimEnd(';') + ";" + text);
            }
            return record;
        }

        /// <summary>Returns the custom fields that were removed since the object was read, as Name;Name; null when there are none.</summary>
        public string GetRemovedCustomFields()
        {
            IpamCustomFields custom = Custom();
            return custom == null ? null : custom.RemovedText();
        }

        IpamCustomFields Custom()
        {
            int index = Array.IndexOf(shape.Names, "CustomFields");
            return index < 0 ? null : values[index] as IpamCustomFields;
        }

        /// <summary>Reads a field of a deserialized form of the object; it does not count as changed. Fields that the kind lacks are passed over.</summary>
        public void Restore(string field, object value)
        {
            int index = shape.FindIgnoringCase(field);
            if (index < 0 || value == null)
            {
                return;
            }
            if (field == "CustomFields")
            {
                IpamCustomFields custom = new IpamCustomFields();
                IDictionary entries = value as IDictionary;
                if (entries != null)
                {
                    foreach (DictionaryEntry entry in entries)
                    {
                        string name = Convert.ToString(entry.Key, CultureInfo.InvariantCulture);
                        custom.Load(name, name, name, Convert.ToString(entry.Value, CultureInfo.InvariantCulture));
                    }
                }
                values[index] = custom;
            }
            else if (shape.Types[index] > Shape.TypeList && shape.Types[index] != Shape.TypeList + Shape.TypeRecord)
            {
                List<string> items = new List<string>();
                IEnumerable given = value is string ? new[] { value } : value as IEnumerable ?? new[] { value };
                foreach (object item in given)
                {
                    items.Add(IpamRecord.Text(item));
                }
                values[index] = items.ToArray();
            }
            else if (shape.Types[index] < Shape.TypeRecord)
            {
                values[index] = IpamRecord.Text(value);
            }
        }

        /// <summary>Marks as changed what a deserialized object has otherwise than the same version of it in the store: it cannot tell by
        /// itself what was assigned to it. Fields without a value are passed over.</summary>
        public void TakeEdits(IpamObject stored, string[] fields)
        {
            foreach (string field in fields)
            {
                int index = shape.FindIgnoringCase(field);
                if (index >= 0 && values[index] != null && TextAt(index) != stored.TextAt(index))
                {
                    changed = changed ?? new bool[values.Length];
                    changed[index] = true;
                }
            }
            IpamCustomFields custom = Custom();
            IpamCustomFields known = stored.Custom();
            if (custom == null || known == null)
            {
                return;
            }
            foreach (DictionaryEntry entry in custom)
            {
                if (!Equals(known[entry.Key], entry.Value))
                {
                    custom[entry.Key] = entry.Value;
                }
            }
        }

        string TextAt(int index)
        {
            Array list = values[index] as Array;
            return list == null ? IpamRecord.Text(values[index]) ?? "" : Joined(list);
        }

        /// <summary>Takes the values of a newer reading of the same object; nothing counts as changed any more.</summary>
        public void Refresh(IpamObject newer)
        {
            if (newer == null || newer.kind != kind)
            {
                return;
            }
            Array.Copy(newer.values, values, values.Length);
            changed = null;
        }

        /// <summary>Returns a property's value; the default of its type when it has none, an empty list for lists.</summary>
        protected T Read<T>(string field)
        {
            int index = shape.Find(field);
            object value = values[index];
            if (value == null)
            {
                if (typeof(T) == typeof(IpamCustomFields))
                {
                    values[index] = value = new IpamCustomFields();
                    return (T)value;
                }
                return typeof(T).IsArray ? (T)(object)Array.CreateInstance(typeof(T).GetElementType(), 0) : default(T);
            }
            if (value is T)
            {
                return (T)value;
            }
            object converted = To(value, typeof(T));
            // The text twin of an address must not take the place of the address itself.
            if (typeof(T) != typeof(string))
            {
                values[index] = converted;
            }
            return (T)converted;
        }

        /// <summary>Sets a property's value and marks it as changed.</summary>
        protected void Write<T>(string field, T value)
        {
            int index = shape.Find(field);
            values[index] = value;
            if (changed == null)
            {
                changed = new bool[values.Length];
            }
            changed[index] = true;
        }

        // The text twin of a list, such as Value beside CustomValueName.
        static string Joined(Array list)
        {
            string[] texts = new string[list.Length];
            for (int i = 0; i < texts.Length; i++)
            {
                texts[i] = IpamRecord.Text(list.GetValue(i));
            }
            return string.Join(", ", texts);
        }

        static object To(object value, Type type)
        {
            Type inner = Nullable.GetUnderlyingType(type) ?? type;
            if (inner.IsArray)
            {
                Array items = value as Array ?? new[] { value };
                Array converted = Array.CreateInstance(inner.GetElementType(), items.Length);
                for (int i = 0; i < items.Length; i++)
                {
                    converted.SetValue(To(items.GetValue(i), inner.GetElementType()), i);
                }
                return converted;
            }
            if (inner.IsInstanceOfType(value))
            {
                return value;
            }
            Array list = value as Array;
            string text = list == null ? IpamRecord.Text(value) : Joined(list);
            if (inner == typeof(string))
            {
                return text;
            }
            if (text.Length == 0)
            {
                return inner.IsValueType && Nullable.GetUnderlyingType(type) == null ? Activator.CreateInstance(inner) : null;
            }
            if (inner.IsEnum)
            {
                return Enum.Parse(inner, text, true);
            }
            if (inner == typeof(IPAddress))
            {
                return IPAddress.Parse(text);
            }
            if (inner == typeof(DateTime))
            {
                // Local, as those of CIM: scripts compare them with Get-Date, and a file of Export-Csv says no zone.
                return DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            }
            if (inner == typeof(Guid))
            {
                return new Guid(text);
            }
            if (inner == typeof(BigInteger))
            {
                return BigInteger.Parse(text, CultureInfo.InvariantCulture);
            }
            return Convert.ChangeType(text, inner, CultureInfo.InvariantCulture);
        }

        /// <summary>Makes an object of a native record, which stays the caller's.</summary>
        internal static IpamObject FromNative(IntPtr record, IpamConnection connection)
        {
            UIntPtr length;
            string kind = Native.Borrowed(NativeMethods.ipam_record_kind(record, out length), length);
            IpamObject made = ObjectFactory.Create(kind);
            made.connection = connection;
            for (int i = 0; i < made.values.Length; i++)
            {
                made.values[i] = made.ReadNative(record, i);
            }
            return made;
        }

        object ReadNative(IntPtr record, int index)
        {
            UIntPtr position = new UIntPtr((uint)index);
            int type = shape.Types[index];
            UIntPtr length;
            if (type < Shape.TypeRecord)
            {
                return Native.Borrowed(NativeMethods.ipam_record_text_at(record, position, out length), length);
            }
            if (NativeMethods.ipam_record_state_at(record, position) != 2)
            {
                return null;
            }
            byte[] name = shape.NameBytes[index];
            IntPtr error, given;
            if (type == Shape.TypeRecord)
            {
                Native.Check(NativeMethods.ipam_record_get_record(record, name, Native.Length(name), out given, out error), error);
                return Adopt(given, connection);
            }
            int count = (int)NativeMethods.ipam_record_list_count_at(record, position).ToUInt32();
            string[] texts = new string[count];
            IpamObject[] objects = null;
            for (int i = 0; i < count; i++)
            {
                UIntPtr item = new UIntPtr((uint)i);
                if (type == Shape.TypeList + Shape.TypeRecord)
                {
                    Native.Check(NativeMethods.ipam_record_list_record(record, name, Native.Length(name), item, out given, out error), error);
                    objects = objects ?? new IpamObject[count];
                    objects[i] = Adopt(given, connection);
                }
                else
                {
                    Native.Check(NativeMethods.ipam_record_list_text(record, name, Native.Length(name), item, out given, out length, out error), error);
                    texts[i] = Native.Owned(given, length);
                }
            }
            if (shape.Names[index] == "CustomFields")
            {
                IpamCustomFields custom = new IpamCustomFields();
                foreach (IpamObject entry in objects ?? new IpamObject[0])
                {
                    IpamCustomEntry one = (IpamCustomEntry)entry;
                    custom.Load(one.Name, one.InvariantName, one.StoreName, one.Value);
                }
                return custom;
            }
            return type == Shape.TypeList + Shape.TypeRecord ? (object)objects : texts;
        }

        /// <summary>Makes an object of a native record and frees the record; NULL gives null.</summary>
        public static IpamObject Adopt(IntPtr record, IpamConnection connection)
        {
            if (record == IntPtr.Zero)
            {
                return null;
            }
            try
            {
                return FromNative(record, connection);
            }
            finally
            {
                NativeMethods.ipam_record_free(record);
            }
        }

        /// <summary>Makes a native record of all values, which the caller frees.</summary>
        public IntPtr ToNative()
        {
            IpamRecord record = new IpamRecord(kind);
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i] != null && !(values[i] is IpamCustomFields))
                {
                    record.Set(shape.Names[i], values[i]);
                }
            }
            return record.ToNative();
        }

        /// <summary>Returns the text that names the object: its address, network, bounds or name.</summary>
        public override string ToString()
        {
            // The network of a block names it for people; only a command needs its bounds as well.
            string[] keys = kind == "IpamBlock" ? new[] { "NetworkId" } : GetKeyFields();
            string[] texts = new string[keys.Length];
            for (int i = 0; i < keys.Length; i++)
            {
                int index = shape.FindIgnoringCase(keys[i]);
                texts[i] = index < 0 ? kind : IpamRecord.Text(values[index]);
            }
            return string.Join("-", texts);
        }
    }
}
