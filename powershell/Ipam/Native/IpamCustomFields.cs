using System;
using System.Collections;
using System.Collections.Generic;
using System.Dynamic;
using System.Text;

namespace Ipam
{
    /// <summary>The custom fields of an object in the order of first setting. Keys ignore case and may be any of a field's three
    /// names; a missing key gives null. Assigned and removed entries are written by the Set command that the object is piped to.</summary>
    public sealed class IpamCustomFields : DynamicObject, IDictionary
    {
        sealed class Entry
        {
            internal string Name;
            internal string[] Names;
            internal string Value;
        }

        readonly List<Entry> entries = new List<Entry>();
        readonly List<string> removed = new List<string>();
        readonly List<Entry> assigned = new List<Entry>();

        /// <summary>Adds an entry as it was read: it does not count as changed.</summary>
        internal void Load(string name, string invariantName, string storeName, string value)
        {
            entries.Add(new Entry { Name = name, Names = new[] { name, invariantName, storeName }, Value = value });
        }

        /// <summary>Returns assigned entries as Name=Value;Name=Value, null when there are none.</summary>
        internal string AssignedText()
        {
            if (assigned.Count == 0)
            {
                return null;
            }
            StringBuilder text = new StringBuilder();
            foreach (Entry entry in assigned)
            {
                text.Append(text.Length == 0 ? "" : ";").Append(Escape(entry.Name)).Append('=').Append(Escape(entry.Value));
            }
            return text.ToString();
        }

        /// <summary>Returns removed entries as Name;Name, null when there are none.</summary>
        internal string RemovedText()
        {
            return removed.Count == 0 ? null : string.Join(";", removed.ConvertAll(Escape).ToArray());
        }

        static string Escape(string text)
        {
            StringBuilder escaped = new StringBuilder(text.Length);
            foreach (char c in text)
            {
                if (c == ';' || c == '=' || c == ':' || c == '\\')
                {
                    escaped.Append('\\');
                }
                escaped.Append(c);
            }
            return escaped.ToString();
        }

        Entry Find(object key)
        {
            string name = key == null ? "" : key.ToString().Trim().TrimEnd(';');
            return entries.Find(e => Array.Exists(e.Names, n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)));
        }

        /// <summary>Gets the value of a field, null when it has none; sets it, null or empty text clears.</summary>
        public object this[object key]
        {
            get
            {
                Entry entry = Find(key);
                return entry == null ? null : entry.Value;
            }
            set
            {
                string text = value == null ? "" : value.ToString();
                if (text.Length == 0)
                {
                    Remove(key);
                    return;
                }
                Entry entry = Find(key);
                if (entry == null)
                {
                    string name = key.ToString().Trim().TrimEnd(';');
                    entry = new Entry { Name = name, Names = new[] { name } };
                    entries.Add(entry);
                }
                entry.Value = text;
                removed.Remove(entry.Name);
                if (!assigned.Contains(entry))
                {
                    assigned.Add(entry);
                }
            }
        }

        /// <summary>Gives null for the name of a field that has no value, in strict mode too.</summary>
        public override bool TryGetMember(GetMemberBinder binder, out object result)
        {
            result = this[binder.Name];
            return true;
        }

        /// <summary>Clears a field; one that has no value is passed over.</summary>
        public void Remove(object key)
        {
            Entry entry = Find(key);
            if (entry != null)
            {
                entries.Remove(entry);
                assigned.Remove(entry);
                removed.Add(entry.Name);
            }
        }

        /// <summary>Sets a field.</summary>
        public void Add(object key, object value) { this[key] = value; }

        /// <summary>Tells whether a field has a value.</summary>
        public bool Contains(object key) { return Find(key) != null; }

        /// <summary>Clears all fields.</summary>
        public void Clear()
        {
            foreach (Entry entry in entries.ToArray())
            {
                Remove(entry.Name);
            }
        }

        /// <summary>Number of fields that have a value.</summary>
        public int Count { get { return entries.Count; } }

        /// <summary>Names of the fields as shown, in order.</summary>
        public ICollection Keys { get { return entries.ConvertAll(e => e.Name); } }

        /// <summary>Values in order.</summary>
        public ICollection Values { get { return entries.ConvertAll(e => e.Value); } }

        bool IDictionary.IsFixedSize { get { return false; } }

        bool IDictionary.IsReadOnly { get { return false; } }

        bool ICollection.IsSynchronized { get { return false; } }

        object ICollection.SyncRoot { get { return entries; } }

        void ICollection.CopyTo(Array array, int index)
        {
            foreach (Entry entry in entries)
            {
                array.SetValue(new DictionaryEntry(entry.Name, entry.Value), index++);
            }
        }

        /// <summary>Walks the fields in order.</summary>
        public IDictionaryEnumerator GetEnumerator() { return new Walk(entries.ToArray()); }

        IEnumerator IEnumerable.GetEnumerator() { return GetEnumerator(); }

        /// <summary>Returns the fields as Name=Value;Name=Value.</summary>
        public override string ToString()
        {
            return string.Join(";", entries.ConvertAll(e => Escape(e.Name) + "=" + Escape(e.Value)).ToArray());
        }

        sealed class Walk : IDictionaryEnumerator
        {
            readonly Entry[] entries;
            int position = -1;

            internal Walk(Entry[] entries) { this.entries = entries; }

            public DictionaryEntry Entry { get { return new DictionaryEntry(entries[position].Name, entries[position].Value); } }

            public object Key { get { return entries[position].Name; } }

            public object Value { get { return entries[position].Value; } }

            public object Current { get { return Entry; } }

            public bool MoveNext() { return ++position < entries.Length; }

            public void Reset() { position = -1; }
        }
    }
}
