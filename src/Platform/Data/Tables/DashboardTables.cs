using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Dashboards;

namespace Platform.Data.Tables;

internal sealed class DashboardTable : IEntityTypeConfiguration<Dashboard>
{
    public void Configure(EntityTypeBuilder<Dashboard> builder)
    {
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex(d => d.Owner);
        builder
            .Property(d => d.Pictures)
            .HasConversion(
                pictures => JsonSerializer.Serialize(pictures, JsonSerializerOptions.Default),
                text => JsonSerializer.Deserialize<List<DashboardPicture>>(text, JsonSerializerOptions.Default)!,
                new ValueComparer<List<DashboardPicture>>((a, b) => a!.SequenceEqual(b!), all => all.Aggregate(0, (hash, p) => HashCode.Combine(hash, p)), all => all.ToList())
            );
    }
}
