// The module's loader and its P/Invoke in a runtime that has no NativeLibrary, as .NET Framework has none. Run by Mono; needs the stub
// of kernel32 and Ipam.Native.dll as ./package makes it.
using System;
using System.IO;
using Ipam;

static class Loader
{
    static int passed, failed;

    static void Check(bool holds, string what)
    {
        if (holds) { passed++; return; }
        failed++;
        Console.WriteLine("FAILED: " + what);
    }

    static string Refused(string folder)
    {
        try { IpamLibrary.Load(folder); }
        catch (IpamException e) { return e.StatusName + ": " + e.Message; }
        return "";
    }

    static int Main(string[] arguments)
    {
        string module = arguments[0], empty = arguments[1];
        Check(Type.GetType("System.Runtime.InteropServices.NativeLibrary, System.Runtime.InteropServices") == null, "this runtime has a NativeLibrary");
        string missing = Refused(empty);
        Check(missing.StartsWith("LibraryNotFound") && missing.Contains(Path.Combine(empty, "linux-x64")), "a missing library is named: " + missing);
        Directory.CreateDirectory(Path.Combine(empty, "linux-x64"));
        File.WriteAllText(Path.Combine(empty, "linux-x64", "libipam.so"), "no library");
        Check(Refused(empty).StartsWith("LibraryNotFound"), "a file that is no library");
        Check(IpamLibrary.Path == null, "nothing is loaded after a failure");
        IpamLibrary.Load(module);
        Check(IpamLibrary.Path == Path.Combine(module, "linux-x64", "libipam.so"), "the absolute path is loaded");
        IpamLibrary.Load(empty);
        Check(IpamLibrary.Path.StartsWith(module), "what is loaded stays");
        using (IpamConnection connection = IpamConnection.Open(Path.Combine(empty, "loader.db"), false, 1000))
        {
            Check(connection.Created, "a store is made");
        }
        Console.WriteLine(passed + " passed, " + failed + " failed");
        return failed == 0 ? 0 : 1;
    }
}
