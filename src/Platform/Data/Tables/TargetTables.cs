using Domain.Targets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Targets;

namespace Platform.Data.Tables;

internal sealed class TargetTable : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => new { t.PeriodKey, t.Unit, t.Indicator }).IsUnique();
        builder.HasIndex(t => t.Whole);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.Ignore(t => t.Period);
    }
}

internal sealed class TargetVersionTable : IEntityTypeConfiguration<TargetVersion>
{
    public void Configure(EntityTypeBuilder<TargetVersion> builder) => builder.HasKey(v => new { v.Target, v.Version });
}

internal sealed class TargetRuleTable : IEntityTypeConfiguration<TargetRule>
{
    public void Configure(EntityTypeBuilder<TargetRule> builder)
    {
        builder.HasKey(r => r.Order);
        builder.Property(r => r.Order).ValueGeneratedNever();
    }
}

internal sealed class TargetAssignmentTable : IEntityTypeConfiguration<TargetAssignment>
{
    public void Configure(EntityTypeBuilder<TargetAssignment> builder) => builder.HasKey(a => new { a.Target, a.Assignment });
}
