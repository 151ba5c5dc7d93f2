using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Ipam
{
    /// <summary>Hands environment variables that were set in this process to the native library. On Unix .NET keeps them to itself: what a
    /// script sets with $env:PGPASSWORD the library would not see.</summary>
    internal static class IpamEnvironment
    {
        static readonly string[] Beginnings = { "IPAM_", "PG", "XDG_" };
        static readonly object Gate = new object();
        static Dictionary<string, string> passed;

        /// <summary>Hands over what has changed since the last time; at the first time everything that begins as the library's variables do.</summary>
        internal static void Pass()
        {
            if (System.IO.Path.DirectorySeparatorChar == '\\')
            {
                return;
            }
            lock (Gate)
            {
                Dictionary<string, string> now = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
                {
                    string name = (string)variable.Key;
                    if (Array.Exists(Beginnings, beginning => name.StartsWith(beginning, StringComparison.Ordinal)))
                    {
                        now[name] = (string)variable.Value;
                    }
                }
                foreach (KeyValuePair<string, string> pair in now)
                {
                    string before;
                    if (passed == null || !passed.TryGetValue(pair.Key, out before) || before != pair.Value)
                    {
                        setenv(pair.Key, pair.Value, 1);
                    }
                }
                foreach (string gone in passed == null ? new List<string>() : new List<string>(passed.Keys))
                {
                    if (!now.ContainsKey(gone))
                    {
                        unsetenv(gone);
                    }
                }
                passed = now;
            }
        }

        [DllImport("libc")]
        static extern int setenv(string name, string value, int overwrite);

        [DllImport("libc")]
        static extern int unsetenv(string name);
    }
}
