using System;
using System.Collections;
using System.Collections.Generic;

namespace Ipam
{
    /// <summary>Tells which arguments of a command are fields of the object that it adds.</summary>
    public sealed class IpamArguments
    {
        readonly HashSet<string> passed;
        readonly IDictionary fieldOf;
        readonly HashSet<string> given;

        /// <summary>Parameters that are passed over set no field; fieldOf names the field of a parameter where it differs; given are the
        /// parameters of the command line.</summary>
        public IpamArguments(string kind, string[] passed, IDictionary fieldOf, string[] given)
        {
            Kind = kind;
            this.passed = new HashSet<string>(passed, StringComparer.OrdinalIgnoreCase);
            this.fieldOf = fieldOf ?? new Hashtable();
            this.given = new HashSet<string>(given, StringComparer.OrdinalIgnoreCase);
        }

        /// <summary>Kind of object.</summary>
        public string Kind { get; private set; }

        /// <summary>Returns a record of bound arguments.</summary>
        public IpamRecord RecordOf(IDictionary bound)
        {
            IpamRecord record = new IpamRecord(Kind);
            foreach (DictionaryEntry entry in bound)
            {
                string name = (string)entry.Key;
                // Null and empty arguments leave the default, and what a piped range shows of itself is not set.
                if (passed.Contains(name) || entry.Value == null || "".Equals(entry.Value) || IsCount(name, bound))
                {
                    continue;
                }
                record.Set(fieldOf[name] as string ?? name, entry.Value);
            }
            return record;
        }

        bool IsCount(string name, IDictionary bound)
        {
            return name == "UtilizedAddresses" && !given.Contains(name) && Convert.ToString(bound["UtilizationCalculation"]) == "Auto";
        }
    }
}
