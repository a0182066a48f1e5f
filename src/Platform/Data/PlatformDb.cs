using Domain.Assignments;
using Domain.Audit;
using Domain.Briefings;
using Domain.Categories;
using Domain.DataElements;
using Domain.DataSets;
using Domain.Indicators;
using Domain.Packs;
using Domain.People;
using Domain.Periods;
using Domain.Reorganisations;
using Domain.Reports;
using Domain.Rounds;
using Domain.Sectors;
using Domain.Targets;
using Domain.Units;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Platform.Audit;
using Platform.Dashboards;
using Platform.DataValues;
using Platform.FigureBindings;
using Platform.Files;
using Platform.Mail;
using Platform.Offices;
using Platform.Packs;
using Platform.People;
using Platform.Pivots;
using Platform.Reorganisations;
using Platform.Reports;
using Platform.Targets;

namespace Platform.Data;

/// <summary>The tables. Each engine has its own sealed context, so that its migrations stand apart.</summary>
/// <param name="kept">What a server keeps of the definitions from one request to the next; null for who reads them once.</param>
public abstract class PlatformDb(DbContextOptions options, KeptDefinitions? kept) : IdentityUserContext<Person, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Gives what was kept under the key, or reads it where nothing is kept.</summary>
    internal Task<T> KeepAsync<T>(object key, Func<Task<T>> read, CancellationToken cancel)
        where T : class => kept is null ? read() : kept.OfAsync(this, key, read, cancel);

    public DbSet<Office> Offices => Set<Office>();
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<Succession> Successions => Set<Succession>();
    public DbSet<Sector> Sectors => Set<Sector>();
    public DbSet<RegimeRule> RegimeRules => Set<RegimeRule>();
    public DbSet<Grant> Grants => Set<Grant>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ReportingRound> Rounds => Set<ReportingRound>();
    public DbSet<RoundUnit> RoundUnits => Set<RoundUnit>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<ReportVersion> ReportVersions => Set<ReportVersion>();
    public DbSet<ReportAttachment> ReportAttachments => Set<ReportAttachment>();
    public DbSet<Statement> Statements => Set<Statement>();
    public DbSet<Receipt> Receipts => Set<Receipt>();
    public DbSet<RefusedBody> RefusedBodies => Set<RefusedBody>();
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<Pack> Packs => Set<Pack>();
    public DbSet<StoredEdit> PackEdits => Set<StoredEdit>();
    public DbSet<PackSource> PackSources => Set<PackSource>();
    public DbSet<RegisterEntry> RegisterEntries => Set<RegisterEntry>();
    public DbSet<Briefing> Briefings => Set<Briefing>();
    public DbSet<Conclusion> Conclusions => Set<Conclusion>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<AssignmentEvent> AssignmentEvents => Set<AssignmentEvent>();
    public DbSet<Category> Categories => Set<Category>();
    public DbSet<CategoryOption> CategoryOptions => Set<CategoryOption>();
    public DbSet<CategoryCombo> CategoryCombos => Set<CategoryCombo>();
    public DbSet<CategoryOptionCombo> CategoryOptionCombos => Set<CategoryOptionCombo>();
    public DbSet<DataElement> DataElements => Set<DataElement>();
    public DbSet<DataElementVersion> DataElementVersions => Set<DataElementVersion>();
    public DbSet<DataSet> DataSets => Set<DataSet>();
    public DbSet<DataSetElement> DataSetElements => Set<DataSetElement>();
    public DbSet<DataSetUnit> DataSetUnits => Set<DataSetUnit>();
    public DbSet<DataSetForm> DataSetForms => Set<DataSetForm>();
    public DbSet<DataSetClosure> DataSetClosures => Set<DataSetClosure>();
    public DbSet<ValidationRule> ValidationRules => Set<ValidationRule>();
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<DataValueBatch> DataValueBatches => Set<DataValueBatch>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<FigureBinding> FigureBindings => Set<FigureBinding>();
    public DbSet<RoundDataSet> RoundDataSets => Set<RoundDataSet>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<UnitFacts> UnitFacts => Set<UnitFacts>();
    public DbSet<Reorganisation> Reorganisations => Set<Reorganisation>();
    public DbSet<ReorganisedUnit> ReorganisedUnits => Set<ReorganisedUnit>();
    public DbSet<ReorganisedPart> ReorganisedParts => Set<ReorganisedPart>();
    public DbSet<ReorganisationTrace> ReorganisationTraces => Set<ReorganisationTrace>();
    public DbSet<Dashboard> Dashboards => Set<Dashboard>();
    public DbSet<Target> Targets => Set<Target>();
    public DbSet<TargetVersion> TargetVersions => Set<TargetVersion>();
    public DbSet<TargetRule> TargetRules => Set<TargetRule>();
    public DbSet<TargetAssignment> TargetAssignments => Set<TargetAssignment>();
    public DbSet<Letter> Letters => Set<Letter>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    /// <summary>The keys that protect cookies and links; kept here so that a backup holds them.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<UnitId>().HaveConversion<UnitIdConverter>();
        configurationBuilder.Properties<RoundId>().HaveConversion<RoundIdConverter>();
        configurationBuilder.Properties<ReportId>().HaveConversion<ReportIdConverter>();
        configurationBuilder.Properties<StatementId>().HaveConversion<StatementIdConverter>();
        configurationBuilder.Properties<AssignmentId>().HaveConversion<AssignmentIdConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(24);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PlatformDb).Assembly);
    }

    private sealed class UnitIdConverter() : ValueConverter<UnitId, int>(id => id.Value, value => new UnitId(value));

    private sealed class RoundIdConverter() : ValueConverter<RoundId, Guid>(id => id.Value, value => new RoundId(value));

    private sealed class ReportIdConverter() : ValueConverter<ReportId, Guid>(id => id.Value, value => new ReportId(value));

    private sealed class StatementIdConverter() : ValueConverter<StatementId, Guid>(id => id.Value, value => new StatementId(value));

    private sealed class AssignmentIdConverter() : ValueConverter<AssignmentId, Guid>(id => id.Value, value => new AssignmentId(value));
}

public sealed class SqlitePlatformDb(DbContextOptions<SqlitePlatformDb> options, KeptDefinitions? kept = null) : PlatformDb(options, kept)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // SQLite has no instant: UTC ticks sort and compare as the instants do.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TicksConverter>();
    }

    private sealed class TicksConverter()
        : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

public sealed class PostgresPlatformDb(DbContextOptions<PostgresPlatformDb> options, KeptDefinitions? kept = null) : PlatformDb(options, kept);
