using Domain.Assignments;
using Domain.Briefings;
using Domain.Packs;
using Domain.Rounds;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Packs;

namespace Platform.Data.Tables;

internal sealed class PackTable : IEntityTypeConfiguration<Pack>
{
    public void Configure(EntityTypeBuilder<Pack> builder)
    {
        builder.HasKey(p => p.Id);
        builder.HasIndex(p => new { p.Round, p.Supplement }).IsUnique();
        builder.Property(p => p.State).IsConcurrencyToken();
        builder.HasOne<ReportingRound>().WithMany().HasForeignKey(p => p.Round);
    }
}

internal sealed class StoredEditTable : IEntityTypeConfiguration<StoredEdit>
{
    public void Configure(EntityTypeBuilder<StoredEdit> builder)
    {
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.Pack, e.Order }).IsUnique();
        builder.HasOne<Pack>().WithMany().HasForeignKey(e => e.Pack);
    }
}

internal sealed class RegisterEntryTable : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.HasKey(r => new { r.Register, r.Number });
        builder.Property(r => r.Register).HasMaxLength(80);
    }
}

internal sealed class BriefingTable : IEntityTypeConfiguration<Briefing>
{
    public void Configure(EntityTypeBuilder<Briefing> builder)
    {
        builder.HasKey(b => b.Id);
        builder.HasIndex(b => b.Round).IsUnique();
        builder.Property(b => b.Revision).IsConcurrencyToken();
        builder.HasOne<ReportingRound>().WithMany().HasForeignKey(b => b.Round);
    }
}

internal sealed class ConclusionTable : IEntityTypeConfiguration<Conclusion>
{
    public void Configure(EntityTypeBuilder<Conclusion> builder)
    {
        builder.HasKey(c => c.Id);
        builder.HasIndex(c => new { c.Briefing, c.Order });
        builder.HasOne<Briefing>().WithMany().HasForeignKey(c => c.Briefing);
    }
}

internal sealed class AssignmentTable : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.HasKey(a => a.Id);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasIndex(a => new { a.State, a.Deadline });
        builder.HasIndex(a => a.Lead);

        // Every step of an assignment changes one of these.
        builder.Property(a => a.State).IsConcurrencyToken();
        builder.Property(a => a.Deadline).IsConcurrencyToken();
        builder.Property(a => a.RequestedDeadline).IsConcurrencyToken();
        builder.HasOne<Unit>().WithMany().HasForeignKey(a => a.Lead).OnDelete(DeleteBehavior.Restrict);

        // A handful of units, always read with the assignment: a list of numbers, not a table.
        builder
            .Property<List<UnitId>>("support")
            .HasColumnName("Support")
            .HasConversion(
                units => string.Join(' ', units.Select(u => u.Value)),
                text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => new UnitId(int.Parse(n))).ToList(),
                new Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<List<UnitId>>(
                    (a, b) => a!.SequenceEqual(b!),
                    units => units.Aggregate(0, (hash, unit) => HashCode.Combine(hash, unit.Value)),
                    units => units.ToList()
                )
            );
        builder.Ignore(a => a.Support);
    }
}

internal sealed class AssignmentEventTable : IEntityTypeConfiguration<AssignmentEvent>
{
    public void Configure(EntityTypeBuilder<AssignmentEvent> builder)
    {
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Kind).HasMaxLength(24);
        builder.HasIndex(e => new { e.Assignment, e.At });
        builder.HasOne<Assignment>().WithMany().HasForeignKey(e => e.Assignment);
    }
}

internal sealed class PackSourceTable : IEntityTypeConfiguration<PackSource>
{
    public void Configure(EntityTypeBuilder<PackSource> builder) => builder.HasKey(s => new { s.Pack, s.Report, s.Version });
}
