using System;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Ipam
{
    /// <summary>Finds and loads the native library, once per process.</summary>
    public static class IpamLibrary
    {
        static readonly object Gate = new object();
        static IntPtr handle;
        static string loadedPath;

        /// <summary>Path of the library that this process loaded, or null.</summary>
        public static string Path { get { return loadedPath; } }

        /// <summary>Loads the library: that of the environment variable IPAM_LIBRARY_PATH, else the one for this system below
        /// the module's folder. A library that is loaded already stays.</summary>
        public static void Load(string moduleFolder)
        {
            lock (Gate)
            {
                if (loadedPath != null)
                {
                    return;
                }
                string chosen = Environment.GetEnvironmentVariable("IPAM_LIBRARY_PATH");
                string path = System.IO.Path.GetFullPath(string.IsNullOrEmpty(chosen) ? System.IO.Path.Combine(moduleFolder, PlatformFolder(), FileName()) : chosen);
                if (!File.Exists(path))
                {
                    throw Missing(path, "there is no such file");
                }
                handle = LoadFile(path);
                uint found;
                try
                {
                    found = NativeMethods.ipam_abi_version();
                }
                catch (Exception e)
                {
                    if (e is EntryPointNotFoundException || e is DllNotFoundException || e is BadImageFormatException)
                    {
                        throw Missing(path, "it is not the library of ipam (" + e.Message + ")");
                    }
                    throw;
                }
                if (found != NativeMethods.AbiVersion)
                {
                    throw new IpamException("AbiMismatch", "library '" + path + "' has ABI " + found + ", this module needs " + NativeMethods.AbiVersion, null);
                }
                loadedPath = path;
            }
        }

        static IpamException Missing(string path, string rule)
        {
            return new IpamException("LibraryNotFound", "library '" + path + "' cannot be loaded: " + rule, null);
        }

        static bool IsWindows { get { return System.IO.Path.DirectorySeparatorChar == '\\'; } }

        // OSPlatform and its like came with .NET Framework 4.7.1; uname's folder tells macOS from Linux everywhere.
        static bool IsMac { get { return !IsWindows && Directory.Exists("/System/Library/CoreServices"); } }

        static string PlatformFolder()
        {
            string system = IsWindows ? "win" : IsMac ? "osx" : "linux";
            return system + "-" + (IsArm() ? "arm64" : IntPtr.Size == 8 ? "x64" : "x86");
        }

        static bool IsArm()
        {
            Type information = Type.GetType("System.Runtime.InteropServices.RuntimeInformation, System.Runtime.InteropServices.RuntimeInformation") ?? Type.GetType("System.Runtime.InteropServices.RuntimeInformation");
            PropertyInfo architecture = information == null ? null : information.GetProperty("ProcessArchitecture");
            return architecture != null && string.Equals(Convert.ToString(architecture.GetValue(null, null)), "Arm64", StringComparison.OrdinalIgnoreCase);
        }

        static string FileName()
        {
            return IsWindows ? "ipam.dll" : IsMac ? "libipam.dylib" : "libipam.so";
        }

        static IntPtr LoadFile(string path)
        {
            // NativeLibrary exists in .NET Core only, so it is reached by reflection: one assembly serves both editions.
            Type native = Type.GetType("System.Runtime.InteropServices.NativeLibrary, System.Runtime.InteropServices") ?? typeof(Marshal).Assembly.GetType("System.Runtime.InteropServices.NativeLibrary");
            if (native == null)
            {
                IntPtr module = LoadLibrary(path);
                if (module == IntPtr.Zero)
                {
                    throw Missing(path, new System.ComponentModel.Win32Exception(Marshal.GetLastWin32Error()).Message);
                }
                return module;
            }
            try
            {
                IntPtr loaded = (IntPtr)native.GetMethod("Load", new[] { typeof(string) }).Invoke(null, new object[] { path });
                MethodInfo register = native.GetMethod("SetDllImportResolver");
                Type resolver = register.GetParameters()[1].ParameterType;
                if (handle == IntPtr.Zero)
                {
                    handle = loaded;
                    register.Invoke(null, new object[] { typeof(IpamLibrary).Assembly, Delegate.CreateDelegate(resolver, typeof(IpamLibrary).GetMethod("Resolve", BindingFlags.NonPublic | BindingFlags.Static)) });
                }
                return loaded;
            }
            catch (TargetInvocationException e)
            {
                throw Missing(path, e.InnerException.Message.Replace('\r', ' ').Replace('\n', ' '));
            }
        }

        static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? search)
        {
            return name == NativeMethods.Library ? handle : IntPtr.Zero;
        }

        [DllImport("kernel32", CharSet = CharSet.Unicode, SetLastError = true)]
        static extern IntPtr LoadLibrary(string path);
    }
}
