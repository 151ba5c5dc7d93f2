using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace Ipam
{
    /// <summary>Fields to write or to filter by: those that were set, in the order of setting. It holds no native memory; each
    /// call makes a native record of it, so that one record can go to several stores at once.</summary>
    public sealed class IpamRecord
    {
        readonly Shape shape;
        readonly Dictionary<int, object> values = new Dictionary<int, object>();

        /// <summary>Makes a record of a kind without any field.</summary>
        public IpamRecord(string kind)
        {
            Kind = kind;
            shape = Shape.Of(kind);
        }

        /// <summary>Kind of object.</summary>
        public string Kind { get; private set; }

        /// <summary>Number of fields that are set.</summary>
        public int Count { get { return values.Count; } }

        /// <summary>Tells whether the kind has a field of that name, in any case.</summary>
        public bool Has(string field) { return shape.FindIgnoringCase(field) >= 0; }

        /// <summary>Returns the value that was set, or null.</summary>
        public object Get(string field)
        {
            object value;
            return values.TryGetValue(shape.FindIgnoringCase(field), out value) ? value : null;
        }

        /// <summary>Returns what fields have as one text; lists one by one, and nothing of what has no value.</summary>
        public string TextOf(string[] fields, string separator)
        {
            List<string> parts = new List<string>();
            foreach (string field in fields)
            {
                object value = Get(field);
                IEnumerable items = value is string ? null : value as IEnumerable;
                foreach (object item in items ?? new[] { value })
                {
                    if (item != null)
                    {
                        parts.Add(Convert.ToString(item, CultureInfo.InvariantCulture));
                    }
                }
            }
            return string.Join(separator, parts);
        }

        /// <summary>Sets a field, named in any case. Null clears it; a list replaces the whole list.</summary>
        public void Set(string field, object value)
        {
            int index = shape.FindIgnoringCase(field);
            if (index < 0)
            {
                throw new IpamException("UnknownField", Kind + " has no field '" + field + "'", null);
            }
            values[index] = value;
        }

        /// <summary>Takes over all fields of another record of the same kind.</summary>
        public void SetAll(IpamRecord other)
        {
            foreach (KeyValuePair<int, object> pair in other.values)
            {
                values[pair.Key] = pair.Value;
            }
        }

        internal static IntPtr NewNative(string kind)
        {
            IntPtr record, error;
            byte[] bytes = Native.Bytes(kind);
            Native.Check(NativeMethods.ipam_record_new(bytes, Native.Length(bytes), out record, out error), error);
            return record;
        }

        /// <summary>Makes a native record, which the caller frees. Values are checked here, by the library.</summary>
        internal IntPtr ToNative()
        {
            IntPtr record = NewNative(Kind);
            try
            {
                foreach (KeyValuePair<int, object> pair in values)
                {
                    Write(record, shape, pair.Key, pair.Value);
                }
                return record;
            }
            catch
            {
                NativeMethods.ipam_record_free(record);
                throw;
            }
        }

        static void Write(IntPtr record, Shape shape, int index, object value)
        {
            IntPtr error;
            byte[] name = shape.NameBytes[index];
            bool isList = shape.Types[index] > Shape.TypeList;
            IEnumerable items = value is string ? null : value as IEnumerable;
            if (isList && items != null)
            {
                Native.Check(NativeMethods.ipam_record_clear_list(record, name, Native.Length(name), out error), error);
                foreach (object item in items)
                {
                    IpamObject nested = item as IpamObject;
                    if (nested != null)
                    {
                        IntPtr child = nested.ToNative();
                        try
                        {
                            Native.Check(NativeMethods.ipam_record_add_record(record, name, Native.Length(name), child, out error), error);
                        }
                        finally
                        {
                            NativeMethods.ipam_record_free(child);
                        }
                        continue;
                    }
                    byte[] text = Native.Bytes(Text(item));
                    Native.Check(NativeMethods.ipam_record_add_text(record, name, Native.Length(name), text, Native.Length(text), out error), error);
                }
                return;
            }
            IpamObject inner = value as IpamObject;
            if (inner != null)
            {
                IntPtr child = inner.ToNative();
                try
                {
                    Native.Check(NativeMethods.ipam_record_set_record(record, name, Native.Length(name), child, out error), error);
                }
                finally
                {
                    NativeMethods.ipam_record_free(child);
                }
                return;
            }
            string single = Text(value);
            if (string.IsNullOrEmpty(single))
            {
                Native.Check(NativeMethods.ipam_record_set_null(record, name, Native.Length(name), out error), error);
                return;
            }
            byte[] bytes = Native.Bytes(single);
            Native.Check(NativeMethods.ipam_record_set_text(record, name, Native.Length(name), bytes, Native.Length(bytes), out error), error);
        }

        /// <summary>Writes a value in the text that the library parses: dates as UTC, numbers without culture, enumerations by name.</summary>
        internal static string Text(object value)
        {
            if (value is DateTime)
            {
                return ((DateTime)value).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
            }
            if (value is double)
            {
                return ((double)value).ToString("R", CultureInfo.InvariantCulture);
            }
            return value is Enum ? value.ToString() : Convert.ToString(value, CultureInfo.InvariantCulture);
        }
    }
}
