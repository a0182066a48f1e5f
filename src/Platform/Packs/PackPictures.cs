using System.Text.Json;
using Documents.Charts;
using Domain;
using Domain.Packs;
using Domain.People;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Data;
using Platform.Files;
using Platform.People;
using Platform.Rounds;

namespace Platform.Packs;

/// <summary>
/// Pictures of a pack's annex. They are drawn when somebody places them, as anybody may see them, and stay as they were drawn until they are placed again:
/// what the leader approves does not change under his hand.
/// </summary>
public sealed class PackPictures(PlatformDb db, Access access, Commit commit)
{
    /// <summary>Most pictures of one pack.</summary>
    public const int Most = 12;

    /// <param name="pictures">None takes all out.</param>
    /// <returns>How many. Refused: who may not compile; a round without a pack; pack.notDraft once the leader was asked.</returns>
    public async Task<Outcome<int>> PlaceAsync(string roundCode, IReadOnlyList<Chart> pictures, CancellationToken cancel)
    {
        if (await access.RefuseAsync(Act.CompilePack, Whose.Office, cancel) is { } refusal)
        {
            return refusal;
        }

        if (await db.RoundAsync(roundCode, cancel) is not { } round || await db.Packs.Where(p => p.Round == round.Id).OrderByDescending(p => p.Supplement).FirstOrDefaultAsync(cancel) is not { } pack)
        {
            return new Rejection(Rejections.RoundUnknown, roundCode);
        }

        var placed = pack.Place(pictures.Count == 0 ? null : await db.KeepAsync(JsonSerializer.SerializeToUtf8Bytes(pictures.Take(Most), JsonSerializerOptions.Default), cancel));
        if (!placed.Accepted)
        {
            db.ChangeTracker.Clear();
            return placed.Rejection;
        }

        try
        {
            await commit.SaveAsync(new AuditNote("pack.pictures", pack.Id.ToString(), Digest: pack.PicturesFile ?? ""), cancel);
            return pictures.Count;
        }
        catch (DbUpdateConcurrencyException)
        {
            // It was put before the leader between the reading and the writing.
            db.ChangeTracker.Clear();
            return new Rejection(Rejections.PackNotDraft);
        }
    }

    internal static async Task<IReadOnlyList<Chart>> ReadAsync(PlatformDb db, Pack pack, CancellationToken cancel) =>
        pack.PicturesFile is { } file && await db.ReadFileAsync(file, cancel) is { } kept ? JsonSerializer.Deserialize<List<Chart>>(kept, JsonSerializerOptions.Default)! : [];
}
