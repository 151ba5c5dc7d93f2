using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace Ipam
{
    /// <summary>Text and errors across the boundary: the one place that reads native memory.</summary>
    public static class Native
    {
        static readonly UTF8Encoding Utf8 = new UTF8Encoding(false, false);

        /// <summary>Returns text as UTF-8, null as no bytes.</summary>
        public static byte[] Bytes(string text) { return text == null ? new byte[0] : Utf8.GetBytes(text); }

        /// <summary>Returns the length of UTF-8 text as the library takes it.</summary>
        public static UIntPtr Length(byte[] bytes) { return new UIntPtr((uint)bytes.Length); }

        /// <summary>Copies text that the library lends; NULL is null.</summary>
        public static string Borrowed(IntPtr text, UIntPtr length)
        {
            if (text == IntPtr.Zero)
            {
                return null;
            }
            int count = checked((int)length.ToUInt32());
            if (count == 0)
            {
                return "";
            }
            byte[] bytes = new byte[count];
            Marshal.Copy(text, bytes, 0, count);
            return Utf8.GetString(bytes);
        }

        /// <summary>Copies text that the library gave away, and frees it.</summary>
        public static string Owned(IntPtr text, UIntPtr length)
        {
            try
            {
                return Borrowed(text, length);
            }
            finally
            {
                NativeMethods.ipam_text_free(text);
            }
        }

        /// <summary>Throws what a call reported; 0 is success.</summary>
        public static void Check(int status, IntPtr error)
        {
            if (status == 0)
            {
                return;
            }
            try
            {
                throw Read(status, error);
            }
            finally
            {
                NativeMethods.ipam_error_free(error);
            }
        }

        static IpamException Read(int status, IntPtr error)
        {
            UIntPtr length;
            Dictionary<string, string> operands = new Dictionary<string, string>(StringComparer.Ordinal);
            ulong count = NativeMethods.ipam_error_operand_count(error).ToUInt64();
            for (ulong i = 0; i < count; i++)
            {
                string name = Borrowed(NativeMethods.ipam_error_operand_name(error, new UIntPtr(i), out length), length);
                operands[name] = Borrowed(NativeMethods.ipam_error_operand_value(error, new UIntPtr(i), out length), length);
            }
            List<string> also = new List<string>();
            count = NativeMethods.ipam_error_also_count(error).ToUInt64();
            for (ulong i = 0; i < count; i++)
            {
                also.Add(Borrowed(NativeMethods.ipam_error_message(NativeMethods.ipam_error_also_at(error, new UIntPtr(i)), out length), length));
            }
            string statusName = Borrowed(NativeMethods.ipam_status_name(status, out length), length);
            string category = Borrowed(NativeMethods.ipam_status_category(status, out length), length);
            string advice = Borrowed(NativeMethods.ipam_status_advice(status, out length), length);
            string message = Borrowed(NativeMethods.ipam_error_message(error, out length), length);
            return new IpamException(status, statusName, category, message ?? statusName, advice,
                NativeMethods.ipam_error_is_transient(error) != 0, operands, also.ToArray());
        }
    }
}
