namespace Curriculum.Diagnostics;

/// <summary>What goes wrong with issuing, keys and the register: block 50.</summary>
public static class IssuingDiagnostics
{
    /// <summary>The catalog names no issuer.</summary>
    public static Diagnostic NoIssuer() => Diagnostic.Of("CUR5001");

    /// <summary>The catalog has no such module.</summary>
    public static Diagnostic UnknownModule(string module) => Diagnostic.Of("CUR5002", module);

    /// <summary>The key is not that of the catalog's issuer.</summary>
    public static Diagnostic ForeignKey(string did, string issuer) => Diagnostic.Of("CUR5003", did, issuer);

    /// <summary>The day of award lies in the future.</summary>
    public static Diagnostic AwardedInTheFuture(string day) => Diagnostic.Of("CUR5004", day);

    /// <summary>The paper has lapsed already.</summary>
    public static Diagnostic LapsedAlready(string day, string last) => Diagnostic.Of("CUR5005", day, last);

    /// <summary>The register has no such badge.</summary>
    public static Diagnostic UnknownBadge(string badge) => Diagnostic.Of("CUR5006", badge);

    /// <summary>The badge was issued with another key.</summary>
    public static Diagnostic KeyOfOtherBadge(string issuer, string did) => Diagnostic.Of("CUR5007", issuer, did);

    /// <summary>The text names no recipient.</summary>
    public static Diagnostic NotARecipient(string text) => Diagnostic.Of("CUR5010", text);

    /// <summary>The recipient may hold a national number.</summary>
    public static Diagnostic NationalNumber() => Diagnostic.Of("CUR5012");

    /// <summary>The reason of a revocation may hold a national number.</summary>
    public static Diagnostic NationalNumberInReason() => Diagnostic.Of("CUR5013");

    /// <summary>There is no key yet.</summary>
    public static Diagnostic NoKey(string folder) => Diagnostic.Of("CUR5020", folder);

    /// <summary>There is no such key.</summary>
    public static Diagnostic UnknownKey(string key, string folder) => Diagnostic.Of("CUR5021", key, folder);

    /// <summary>The passphrase is wrong or the file is damaged.</summary>
    public static Diagnostic KeyNotOpened(string file) => Diagnostic.Of("CUR5022", file);

    /// <summary>A key file is not of the form we write.</summary>
    public static Diagnostic KeyDamaged(string file) => Diagnostic.Of("CUR5023", file);

    /// <summary>The private key is not that of the public half.</summary>
    public static Diagnostic KeysDiffer(string file) => Diagnostic.Of("CUR5024", file);

    /// <summary>The passphrase is empty.</summary>
    public static Diagnostic NoPassphrase() => Diagnostic.Of("CUR5025");

    /// <summary>A key file can be read by others than its owner.</summary>
    public static Diagnostic KeyOpenToOthers(string file) => Diagnostic.Of("CUR5026", file);

    /// <summary>Another program is writing in the store.</summary>
    public static Diagnostic StoreBusy(string folder) => Diagnostic.Of("CUR5030", folder);

    /// <summary>The register was made by another version.</summary>
    public static Diagnostic StoreOfAnotherVersion(string folder) => Diagnostic.Of("CUR5031", folder);

    /// <summary>The trust file cannot be read.</summary>
    public static Diagnostic TrustFileUnread(string file, string reason) => Diagnostic.Of("CUR5032", file, reason);

    /// <summary>The trust file names the published demo key.</summary>
    public static Diagnostic DemoKeyTrusted(string file) => Diagnostic.Of("CUR5033", file);

    /// <summary>The badge that was asked for was issued before, and revoked.</summary>
    public static Diagnostic AlreadyRevoked(string badge, string day) => Diagnostic.Of("CUR5034", badge, day);

    /// <summary>A published list says what the register does not know.</summary>
    public static Diagnostic RegisterBehind(string register, string list) => Diagnostic.Of("CUR5035", register, list);

    /// <summary>The register cannot be understood.</summary>
    public static Diagnostic RegisterDamaged(string register) => Diagnostic.Of("CUR5036", register);

    /// <summary>There is no room left.</summary>
    public static Diagnostic NoRoom(string path) => Diagnostic.Of("CUR5037", path);

    /// <summary>The operating system refuses to write.</summary>
    public static Diagnostic NotWritable(string path, string reason) => Diagnostic.Of("CUR5038", path, reason);

    /// <summary>The operating system refuses to read.</summary>
    public static Diagnostic NotReadable(string path, string reason) => Diagnostic.Of("CUR5039", path, reason);
}
