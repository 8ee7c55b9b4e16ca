using System.Globalization;
using System.Runtime.InteropServices;
using Curriculum.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Curriculum.Store;

/// <summary>What the operating system and SQLite say went wrong, as one of our own findings.</summary>
internal static class StoreFault
{
    private const int SharingViolation = 11;
    private const int NoAccess = 13;
    private const int NoSpace = 28;
    private const int QuotaReached = 122;
    private const int SharingViolationOnMac = 35;
    private const int SharingViolationOnWindows = 32;
    private const int LockViolationOnWindows = 33;
    private const int DiskFullOnWindows = 112;

    /// <summary>Runs what reads; a fault comes out as a finding about the path.</summary>
    /// <exception cref="StoreException">The path cannot be read.</exception>
    public static T Reading<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (Of(exception, path, IssuingDiagnostics.NotReadable) is { } finding)
        {
            throw new StoreException(finding, exception);
        }
    }

    /// <summary>Runs what writes; a fault comes out as a finding about the path.</summary>
    /// <exception cref="StoreException">The path cannot be written.</exception>
    public static T Writing<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception exception) when (Of(exception, path, IssuingDiagnostics.NotWritable) is { } finding)
        {
            throw new StoreException(finding, exception);
        }
    }

    /// <summary>Runs what writes; a fault comes out as a finding about the path.</summary>
    /// <exception cref="StoreException">The path cannot be written.</exception>
    public static async Task<T> WritingAsync<T>(string path, Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (Exception exception) when (Of(exception, path, IssuingDiagnostics.NotWritable) is { } finding)
        {
            throw new StoreException(finding, exception);
        }
    }

    /// <summary>Returns whether another program holds the file; any other fault does not pass by waiting.</summary>
    public static bool IsSharing(IOException exception) =>
        ErrorOf(exception)
            is SharingViolation
                or SharingViolationOnMac
                or SharingViolationOnWindows
                or LockViolationOnWindows;

    /// <summary>Returns the finding of a fault, or null when it is no fault of the store.</summary>
    public static Diagnostic? Of(Exception exception, string path, Func<string, string, Diagnostic> otherwise) =>
        exception switch
        {
            SqliteException sqlite => Of(sqlite, path, otherwise),
            IOException when ErrorOf(exception) is NoSpace or QuotaReached or DiskFullOnWindows =>
                IssuingDiagnostics.NoRoom(path),
            IOException or UnauthorizedAccessException => otherwise(path, ReasonOf(exception)),
            _ => null,
        };

    private static Diagnostic Of(SqliteException exception, string path, Func<string, string, Diagnostic> otherwise) =>
        exception.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_FULL => IssuingDiagnostics.NoRoom(path),
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => IssuingDiagnostics.StoreBusy(path),
            SQLitePCL.raw.SQLITE_CANTOPEN
            or SQLitePCL.raw.SQLITE_READONLY
            or SQLitePCL.raw.SQLITE_PERM
            or SQLitePCL.raw.SQLITE_AUTH
            or SQLitePCL.raw.SQLITE_IOERR => otherwise(
                path,
                SQLitePCL.raw.sqlite3_errstr(exception.SqliteExtendedErrorCode).utf8_to_string()
            ),
            _ => IssuingDiagnostics.RegisterDamaged(path),
        };

    private static string ReasonOf(Exception exception) =>
        Marshal.GetPInvokeErrorMessage(ErrorOf(exception)).TrimEnd('.').ToLower(CultureInfo.InvariantCulture);

    /// <summary>The number of the operating system stands in the lower half; a refused access keeps it one deeper.</summary>
    private static int ErrorOf(Exception exception) =>
        exception switch
        {
            UnauthorizedAccessException { InnerException: IOException inner } => ErrorOf(inner),
            UnauthorizedAccessException => NoAccess,
            _ => exception.HResult & 0xFFFF,
        };
}
