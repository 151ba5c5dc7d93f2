using System;
using System.Collections.Generic;

namespace Ipam
{
    /// <summary>A failed rule or operation of the library. Everything is copied out of the native error.</summary>
    public sealed class IpamException : Exception
    {
        readonly Dictionary<string, string> operands;

        /// <summary>Makes an error that the module itself states; without advice, that of the status.</summary>
        public IpamException(string statusName, string message, string advice)
            : this(statusName, StatusTable.Category(statusName), message, string.IsNullOrEmpty(advice) ? StatusTable.Advice(statusName) : advice)
        {
        }

        /// <summary>Makes an error of another's making, whose identifier need not be a status; the category is for one that is none.</summary>
        public IpamException(string statusName, string category, string message, string advice)
            : base(message)
        {
            StatusName = statusName;
            Category = StatusTable.Has(statusName) ? StatusTable.Category(statusName) : category;
            Advice = advice;
            operands = new Dictionary<string, string>(StringComparer.Ordinal);
            Also = new string[0];
        }

        internal IpamException(int status, string statusName, string category, string message, string advice, bool isTransient, Dictionary<string, string> operands, string[] also)
            : base(message)
        {
            Status = status;
            StatusName = statusName;
            Category = category;
            Advice = advice;
            IsTransient = isTransient;
            this.operands = operands;
            Also = also;
        }

        /// <summary>Number of the status, 0 for errors of the module itself.</summary>
        public int Status { get; private set; }

        /// <summary>Name of the status, which is the error identifier.</summary>
        public string StatusName { get; private set; }

        /// <summary>Name of PowerShell's error category.</summary>
        public string Category { get; private set; }

        /// <summary>One sentence on what to do.</summary>
        public string Advice { get; private set; }

        /// <summary>Whether the same call may work when it is repeated.</summary>
        public bool IsTransient { get; private set; }

        /// <summary>Messages of the other violations that were found together with this one.</summary>
        public string[] Also { get; private set; }

        /// <summary>Kind of object that the error speaks of, or null.</summary>
        public string OperandKind { get { return GetOperand("kind"); } }

        /// <summary>Value that the error speaks of, or null.</summary>
        public string Operand { get { return GetOperand("value"); } }

        /// <summary>Returns a named value of the message, or null.</summary>
        public string GetOperand(string name)
        {
            string value;
            return operands.TryGetValue(name, out value) ? value : null;
        }
    }
}
