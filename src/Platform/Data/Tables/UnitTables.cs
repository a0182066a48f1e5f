using Domain.Periods;
using Domain.Reorganisations;
using Domain.Sectors;
using Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Offices;
using Platform.Reorganisations;

namespace Platform.Data.Tables;

internal sealed class OfficeTable : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> builder)
    {
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.SmallCount).HasDefaultValue(5).ValueGeneratedNever();
    }
}

internal sealed class UnitTable : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.HasKey(u => u.Id);
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Code).HasMaxLength(40);
        builder.Property(u => u.Name).HasMaxLength(200);
        builder.HasIndex(u => u.Code).IsUnique();
        builder.Property(u => u.OfficialCode).HasMaxLength(40);
        builder.HasIndex(u => u.OfficialCode);
    }
}

internal sealed class UnitFactsTable : IEntityTypeConfiguration<UnitFacts>
{
    public void Configure(EntityTypeBuilder<UnitFacts> builder)
    {
        builder.HasKey(f => f.Unit);
        builder.Property(f => f.Unit).ValueGeneratedNever();
    }
}

internal sealed class ReorganisationTable : IEntityTypeConfiguration<Reorganisation>
{
    public void Configure(EntityTypeBuilder<Reorganisation> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(Reorganisation.LongestName);
        builder.Property(r => r.State).IsConcurrencyToken();
    }
}

internal sealed class ReorganisedUnitTable : IEntityTypeConfiguration<ReorganisedUnit>
{
    public void Configure(EntityTypeBuilder<ReorganisedUnit> builder)
    {
        builder.HasKey(u => new { u.Reorganisation, u.Code });
        builder.Property(u => u.Code).HasMaxLength(40);
    }
}

internal sealed class ReorganisedPartTable : IEntityTypeConfiguration<ReorganisedPart>
{
    public void Configure(EntityTypeBuilder<ReorganisedPart> builder)
    {
        builder.HasKey(p => new { p.Reorganisation, p.Predecessor, p.Successor });
        builder.Property(p => p.Successor).HasMaxLength(40);
    }
}

internal sealed class ReorganisationTraceTable : IEntityTypeConfiguration<ReorganisationTrace>
{
    public void Configure(EntityTypeBuilder<ReorganisationTrace> builder)
    {
        builder.HasKey(t => t.Reorganisation);
        builder.Property(t => t.Reorganisation).ValueGeneratedNever();
    }
}

internal sealed class PlacementTable : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> builder)
    {
        builder.HasKey(p => new { p.Hierarchy, p.Unit, p.From });
        builder.Property(p => p.Hierarchy).HasMaxLength(40);
        builder.HasIndex(p => p.Parent);
    }
}

internal sealed class SuccessionTable : IEntityTypeConfiguration<Succession>
{
    public void Configure(EntityTypeBuilder<Succession> builder)
    {
        builder.HasKey(s => new { s.Predecessor, s.Successor });
        builder.Property(s => s.Share).HasDefaultValue(Succession.All).ValueGeneratedNever();
    }
}

internal sealed class SectorTable : IEntityTypeConfiguration<Sector>
{
    public void Configure(EntityTypeBuilder<Sector> builder)
    {
        builder.HasKey(s => s.Code);
        builder.Property(s => s.Code).HasMaxLength(40);
        builder.Property(s => s.Name).HasMaxLength(200);
        builder.Property(s => s.NameEnglish).HasMaxLength(200);
    }
}

internal sealed class RegimeRuleTable : IEntityTypeConfiguration<RegimeRule>
{
    public void Configure(EntityTypeBuilder<RegimeRule> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Regime).HasMaxLength(60);
        builder.Property(r => r.Source).HasMaxLength(300);
    }
}
