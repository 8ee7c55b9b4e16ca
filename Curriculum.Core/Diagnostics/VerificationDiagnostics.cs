using System.Globalization;

namespace Curriculum.Diagnostics;

/// <summary>What is found of badges: block 40.</summary>
public static class VerificationDiagnostics
{
    /// <summary>The file is a badge as Open Badges 3.0 describes it.</summary>
    public static Diagnostic GoodStructure() => Diagnostic.Of("CUR4001");

    /// <summary>The file is larger than is read.</summary>
    public static Diagnostic TooLarge(long bytes) =>
        Diagnostic.Of("CUR4002", bytes.ToString(CultureInfo.InvariantCulture));

    /// <summary>The file is not JSON.</summary>
    public static Diagnostic NotJson(long line, long column) =>
        Diagnostic.Of(
            "CUR4003",
            line.ToString(CultureInfo.InvariantCulture),
            column.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>The file holds text that is not Unicode.</summary>
    public static Diagnostic NotUnicode() => Diagnostic.Of("CUR4004");

    /// <summary>The file holds a number that no double can hold.</summary>
    public static Diagnostic NotFinite() => Diagnostic.Of("CUR4005");

    /// <summary>A name stands twice in one object.</summary>
    public static Diagnostic NameTwice() => Diagnostic.Of("CUR4006");

    /// <summary>The file is nested deeper than is read.</summary>
    public static Diagnostic TooDeep(int layers) =>
        Diagnostic.Of("CUR4007", layers.ToString(CultureInfo.InvariantCulture));

    /// <summary>The contexts are not the ordered list of a badge.</summary>
    public static Diagnostic WrongContext() => Diagnostic.Of("CUR4008");

    /// <summary>A context or keyword stands where it may not.</summary>
    public static Diagnostic StrayContext(string path) => Diagnostic.Of("CUR4009", path);

    /// <summary>A part is missing that Open Badges 3.0 demands.</summary>
    public static Diagnostic Missing(string path) => Diagnostic.Of("CUR4010", path);

    /// <summary>A part does not have the form that Open Badges 3.0 demands.</summary>
    public static Diagnostic WrongForm(string path, string form) => Diagnostic.Of("CUR4011", path, form);

    /// <summary>A part has a name that is not known there.</summary>
    public static Diagnostic UnknownMember(string path) => Diagnostic.Of("CUR4015", path);

    /// <summary>A part is null or an empty list.</summary>
    public static Diagnostic Empty(string path) => Diagnostic.Of("CUR4012", path);

    /// <summary>The badge ends before it begins.</summary>
    public static Diagnostic EndsBeforeStart() => Diagnostic.Of("CUR4013");

    /// <summary>An aspect was not looked at, for the structure is bad.</summary>
    public static Diagnostic NotLookedAt() => Diagnostic.Of("CUR4014");

    /// <summary>The signature fits.</summary>
    public static Diagnostic GoodProof(string suite) => Diagnostic.Of("CUR4020", suite);

    /// <summary>There is no proof.</summary>
    public static Diagnostic NoProof() => Diagnostic.Of("CUR4021");

    /// <summary>The cryptographic suite is one we cannot check.</summary>
    public static Diagnostic UnknownSuite(string suite) => Diagnostic.Of("CUR4022", suite);

    /// <summary>The signature does not fit.</summary>
    public static Diagnostic BadSignature() => Diagnostic.Of("CUR4023");

    /// <summary>The proof has another purpose.</summary>
    public static Diagnostic WrongPurpose(string purpose) => Diagnostic.Of("CUR4024", purpose);

    /// <summary>The proof names other contexts.</summary>
    public static Diagnostic WrongProofContext() => Diagnostic.Of("CUR4025");

    /// <summary>A part of the proof is malformed.</summary>
    public static Diagnostic MalformedProof(string path) => Diagnostic.Of("CUR4026", path);

    /// <summary>The proof was made in the future.</summary>
    public static Diagnostic SignedInTheFuture(string moment) => Diagnostic.Of("CUR4027", moment);

    /// <summary>The proof has expired.</summary>
    public static Diagnostic ProofExpired(string moment) => Diagnostic.Of("CUR4028", moment);

    /// <summary>The key cannot be had.</summary>
    public static Diagnostic KeyOutOfReach(string did) => Diagnostic.Of("CUR4029", did);

    /// <summary>The issuer is trusted here.</summary>
    public static Diagnostic Trusted(string name) => Diagnostic.Of("CUR4040", name);

    /// <summary>The key is not the issuer's.</summary>
    public static Diagnostic KeyOfAnother(string signer, string issuer) => Diagnostic.Of("CUR4041", signer, issuer);

    /// <summary>The issuer is not on the trust list.</summary>
    public static Diagnostic NotTrusted(string issuer) => Diagnostic.Of("CUR4042", issuer);

    /// <summary>The issuer is not trusted for this achievement.</summary>
    public static Diagnostic NotTrustedForThis(string issuer, string achievement) =>
        Diagnostic.Of("CUR4043", issuer, achievement);

    /// <summary>Who issued it is not established.</summary>
    public static Diagnostic IssuerNotEstablished(string issuer) => Diagnostic.Of("CUR4044", issuer);

    /// <summary>It holds now, until a moment.</summary>
    public static Diagnostic ValidUntil(string moment) => Diagnostic.Of("CUR4050", moment);

    /// <summary>It holds now and names no end.</summary>
    public static Diagnostic ValidWithoutEnd() => Diagnostic.Of("CUR4051");

    /// <summary>It does not hold yet.</summary>
    public static Diagnostic NotYetValid(string moment) => Diagnostic.Of("CUR4052", moment);

    /// <summary>It does not hold any more.</summary>
    public static Diagnostic Expired(string moment) => Diagnostic.Of("CUR4053", moment);

    /// <summary>It is not revoked.</summary>
    public static Diagnostic NotRevoked() => Diagnostic.Of("CUR4060");

    /// <summary>It is revoked.</summary>
    public static Diagnostic Revoked() => Diagnostic.Of("CUR4061");

    /// <summary>The status list is not at hand.</summary>
    public static Diagnostic NoStatusList(string list) => Diagnostic.Of("CUR4062", list);

    /// <summary>The status list does not prove itself.</summary>
    public static Diagnostic BadStatusList(string list) => Diagnostic.Of("CUR4063", list);

    /// <summary>The status list is not current.</summary>
    public static Diagnostic StatusListNotCurrent(string moment) => Diagnostic.Of("CUR4064", moment);

    /// <summary>The status list holds only later.</summary>
    public static Diagnostic StatusListStillToCome(string moment) => Diagnostic.Of("CUR4030", moment);

    /// <summary>The status list is another issuer's.</summary>
    public static Diagnostic StatusListOfAnother(string issuer) => Diagnostic.Of("CUR4065", issuer);

    /// <summary>The index lies outside the status list.</summary>
    public static Diagnostic OutsideStatusList() => Diagnostic.Of("CUR4066");

    /// <summary>The status is of a kind we cannot read.</summary>
    public static Diagnostic UnknownStatusKind() => Diagnostic.Of("CUR4067");

    /// <summary>The badge has no status.</summary>
    public static Diagnostic NoStatus() => Diagnostic.Of("CUR4068");

    /// <summary>It is suspended.</summary>
    public static Diagnostic Suspended() => Diagnostic.Of("CUR4069");

    /// <summary>It was given to the person asked for.</summary>
    public static Diagnostic SameRecipient() => Diagnostic.Of("CUR4070");

    /// <summary>It was given to someone else.</summary>
    public static Diagnostic OtherRecipient() => Diagnostic.Of("CUR4071");

    /// <summary>Nobody asked for the recipient.</summary>
    public static Diagnostic RecipientNotAsked() => Diagnostic.Of("CUR4072");

    /// <summary>The recipient is hidden by MD5.</summary>
    public static Diagnostic WeakIdentityHash() => Diagnostic.Of("CUR4073");

    /// <summary>Nobody asked for endorsements.</summary>
    public static Diagnostic EndorsementNotAsked() => Diagnostic.Of("CUR4080");

    /// <summary>The badge counts as a module.</summary>
    public static Diagnostic CountsAsModule(string module) => Diagnostic.Of("CUR4090", module);

    /// <summary>The badge counts as a paper.</summary>
    public static Diagnostic CountsAsPaper(string paper) => Diagnostic.Of("CUR4091", paper);

    /// <summary>The badge does not count, for it was not found good.</summary>
    public static Diagnostic NotCounted() => Diagnostic.Of("CUR4092");

    /// <summary>The badge is our own, and its module is not in the catalog.</summary>
    public static Diagnostic NoSuchModule(string achievement) => Diagnostic.Of("CUR4093", achievement);

    /// <summary>No paper names the issuer and achievement of the badge.</summary>
    public static Diagnostic NoSuchPaper(string achievement, string issuer) =>
        Diagnostic.Of("CUR4094", achievement, issuer);
}
