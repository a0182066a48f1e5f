namespace Domain;

/// <summary>
/// Every refusal there is, by its code. Each has a sentence in Vietnamese and in English, held to by a test:
/// what is wrong, and what to do about it.
/// </summary>
public static class Rejections
{
    public const string DocumentTooLarge = "document.tooLarge";
    public const string DocumentUnreadable = "document.unreadable";
    public const string DocumentKind = "document.kind";
    public const string DocumentMacro = "document.macro";
    public const string DocumentBomb = "document.bomb";
    public const string DocumentEmpty = "document.empty";
    public const string DocumentScanned = "document.scanned";
    public const string DocumentEncrypted = "document.encrypted";
    public const string DocumentMismatch = "document.mismatch";
    public const string DocumentNeedsOffice = "document.needsOffice";
    public const string FileNotFound = "file.notFound";
    public const string FileUnwritable = "file.unwritable";
    public const string FileFailed = "file.failed";
    public const string LineUnreadable = "file.lineUnreadable";
    public const string TextSecret = "text.secret";
    public const string TextPhone = "text.phone";
    public const string TextIdentity = "text.identity";
    public const string TextPerson = "text.person";
    public const string TextControl = "text.control";

    public const string UnitCodeEmpty = "unit.code.empty";
    public const string UnitNameEmpty = "unit.name.empty";
    public const string UnitUnknown = "unit.unknown";
    public const string UnitRetired = "unit.retired";
    public const string UnitEndsBeforeItBegins = "unit.end.beforeBegin";
    public const string UnitFileRow = "unit.file.row";
    public const string UnitCircle = "unit.circle";
    public const string UnitFileTwice = "unit.file.twice";

    public const string PeriodUnknown = "period.unknown";
    public const string RegimeDay = "regime.day";

    public const string GrantEndsBeforeItBegins = "grant.end.beforeBegin";
    public const string GrantHierarchy = "grant.hierarchy";
    public const string GrantActingNeedsEnd = "grant.acting.needsEnd";
    public const string GrantActingForSelf = "grant.acting.self";
    public const string PersonUnknown = "person.unknown";
    public const string PersonNameTaken = "person.name.taken";
    public const string PersonPassword = "person.password";
    public const string SignInFailed = "signIn.failed";
    public const string SignInLocked = "signIn.locked";
    public const string LinkSpent = "link.spent";
    public const string NotAllowed = "notAllowed";

    public const string RoundCode = "round.code";
    public const string RoundCodeTaken = "round.code.taken";
    public const string RoundUnknown = "round.unknown";
    public const string RoundWithoutSectors = "round.sectors.none";
    public const string RoundWithoutUnits = "round.units.none";
    public const string RoundClosed = "round.closed";
    public const string RoundUnitNotAsked = "round.unit.notAsked";

    public const string ReportUnknown = "report.unknown";
    public const string ReportEmpty = "report.empty";
    public const string ReportAlreadySubmitted = "report.alreadySubmitted";
    public const string ReportNotWithApprover = "report.notWithApprover";
    public const string ReportNotSubmitted = "report.notSubmitted";
    public const string ReportReturnNeedsRemarks = "report.return.remarks";
    public const string ReportOtherBody = "report.otherBody";
    public const string ReportBody = "report.body";
    public const string ReportNothingAndMore = "report.nothingAndMore";
    public const string ReportSector = "report.sector";
    public const string ReportChangedMeanwhile = "report.changedMeanwhile";

    public const string PackIssued = "pack.issued";
    public const string PackNotDraft = "pack.notDraft";
    public const string PackUndecided = "pack.undecided";
    public const string PackNotBeforeLeader = "pack.notBeforeLeader";
    public const string PackNotApproved = "pack.notApproved";
    public const string PackNotIssued = "pack.notIssued";
    public const string PackNumber = "pack.number";
    public const string PackNumberTaken = "pack.number.taken";
    public const string IssueDayMissing = "issue.day.missing";
    public const string IssueDayOutside = "issue.day.outside";
    public const string PackChangedSinceApproved = "pack.changedSinceApproved";
    public const string PackItemChanged = "pack.item.changed";
    public const string PackReasonMissing = "pack.reason.missing";
    public const string PackWordingEmpty = "pack.wording.empty";
    public const string PackPlaceUnknown = "pack.place.unknown";

    public const string BriefingNeedsPlaceAndChair = "briefing.placeAndChair";
    public const string BriefingNeedsTime = "briefing.time";
    public const string BriefingUnknown = "briefing.unknown";
    public const string BriefingChangedMeanwhile = "briefing.changedMeanwhile";
    public const string NoticeIssued = "notice.issued";
    public const string ConclusionEmpty = "conclusion.empty";

    public const string AssignmentTitleEmpty = "assignment.title.empty";
    public const string AssignmentDeadlinePast = "assignment.deadline.past";
    public const string AssignmentDeadlineNotLater = "assignment.deadline.notLater";
    public const string AssignmentLeadSupportsItself = "assignment.lead.supportsItself";
    public const string AssignmentClosed = "assignment.closed";
    public const string AssignmentNotReported = "assignment.notReported";
    public const string AssignmentNoRequest = "assignment.noRequest";
    public const string AssignmentOnlyAssignerCloses = "assignment.onlyAssigner";
    public const string AssignmentChangedMeanwhile = "assignment.changedMeanwhile";
    public const string AssignmentUnknown = "assignment.unknown";

    public const string Fault = "fault";
    public const string FormStale = "form.stale";
    public const string StorageFull = "storage.full";
    public const string StorageNewer = "storage.newer";
    public const string StorageUnreachable = "storage.unreachable";
    public const string StorageRefused = "storage.refused";
    public const string StorageNoDatabase = "storage.noDatabase";
    public const string StorageConnection = "storage.connection";
    public const string StorageCannotOpen = "storage.cannotOpen";
    public const string StorageBusy = "storage.busy";
    public const string BackupUnreadable = "backup.unreadable";
    public const string RestoreNotEmpty = "restore.notEmpty";
    public const string RestoreLeftovers = "restore.leftovers";
    public const string ToolMissing = "tool.missing";
    public const string ToolFailed = "tool.failed";
    public const string AuditBroken = "audit.broken";
    public const string AuditText = "audit.text";
    public const string AuditVersion = "audit.version";
    public const string AuditFile = "audit.file";
    public const string AuditTruncated = "audit.truncated";
    public const string ServeAddress = "serve.address";
    public const string ServePortTaken = "serve.portTaken";
    public const string DemoOnly = "demo.only";
    public const string DemoInUse = "demo.inUse";
    public const string DemoPostgres = "demo.postgres";
    public const string SignInTooMany = "signIn.tooMany";
    public const string FileMissing = "file.missing";
    public const string FileKind = "file.kind";
    public const string FileTooLarge = "file.tooLarge";
    public const string TableHeader = "table.header";
    public const string TableRow = "table.row";
    public const string SectorWrong = "sector.wrong";
    public const string RegimeUnknown = "regime.unknown";
    public const string OfficeWrong = "office.wrong";
    public const string OfficeMissing = "office.missing";
    public const string SettingWrong = "setting.wrong";
    public const string RoundWithoutKinds = "round.withoutKinds";
    public const string AttachmentBeforeReport = "attachment.beforeReport";
    public const string RedactReason = "redact.reason";
}
