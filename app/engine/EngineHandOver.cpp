// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's hand-over of medical dossiers to and from another occupational-health service.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/exchange/HandOver.h"
#include "app/exchange/HandOverDocuments.h"
#include "app/exchange/HandOverFile.h"
#include "app/exchange/OwnFile.h"
#include "app/exchange/TakeOver.h"
#include "core/crypto/HandOverPackage.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <optional>

namespace kluis::app {

using crypto::HandOverCard;
using crypto::HandOverPackage;

namespace {

/// Texts of this file.
struct HandOverTexts {
    Q_DECLARE_TR_FUNCTIONS(HandOverTexts)
};

/// This person's own card. Forbidden for another role, NotConfirmed without keys.
Result<HandOverCard> ownCard(const OpenVault& open)
{
    if (open.identity->role != domain::Role::Doctor) {
        return fail(ErrorCode::Forbidden,
                    HandOverTexts::tr("Medical dossiers go from company doctor to company doctor only."));
    }
    const auto* keys = open.medical->identity();
    if (keys == nullptr) {
        return fail(ErrorCode::NotConfirmed,
                    HandOverTexts::tr("This computer does not have your keys. Log in with your account key first."));
    }
    const QString& name = open.identity->displayName.isEmpty() ? open.identity->login : open.identity->displayName;
    return HandOverCard::create(*keys, open.identity->user, open.identity->practice, name);
}

Error otherFingerprint()
{
    return Error(ErrorCode::Forbidden,
                 HandOverTexts::tr("The fingerprint is not that of the file: it may be somebody else's, made in a "
                                   "colleague's name. Call the colleague and compare again."));
}

} // namespace

Result<QString> Engine::writeHandOverCard(const QString& file)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto card = ownCard(*m_parts->open);
    if (!card) {
        return failure(card);
    }
    const auto written = OwnFile::write(file, card->encode());
    return written ? Result<QString>(card->fingerprint()) : failure(written);
}

Result<HandOverReport> Engine::handOver(const HandOverInput& input, const ProgressHandler& progress)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    if (!input.employeesInformed || !input.worksCouncilAgreed) {
        return fail(
            ErrorCode::Forbidden,
            tr("Before medical dossiers go to another service, every employee must have been told and the works "
               "council must have agreed."));
    }
    auto& open = *m_parts->open;
    const auto sender = ownCard(open);
    const auto bytes = sender ? OwnFile::read(input.cardFile, HandOverCard::largest) : failure(sender);
    const auto card = bytes ? HandOverCard::decode(*bytes) : failure(bytes);
    const auto tenant = card ? employer(input.employer) : failure(card);
    if (!tenant) {
        return failure(tenant);
    }
    if (!card->hasFingerprint(input.fingerprint)) {
        return tl::unexpected<Error>(otherFingerprint());
    }
    const qint64 now = open.vault->clock().unixMillis();
    protocol::HandOverContent content{.employer = (*tenant)->name, .dossiers = {}};
    auto report = HandOver(*open.vault, *m_parts->reader, QDateTime::fromMSecsSinceEpoch(now).date())
                      .collect((*tenant)->shortName, content, progress);
    if (!report) {
        return report;
    }
    report->receiver = card->name;
    std::optional<HandOverFile> file; // without documents the package is the file
    if (std::any_of(content.dossiers.begin(), content.dossiers.end(),
                    [](const auto& dossier) { return !dossier.documents.isEmpty(); })) {
        auto begun = HandOverFile::begin(input.file);
        const auto put = begun ? HandOverDocuments(*open.vault, *open.session).write(content, *begun, *report, progress)
                               : Result<void>(failure(begun));
        if (!put) {
            return failure(put);
        }
        file = std::move(*begun);
    }
    const auto package =
        HandOverPackage::seal(*sender, open.medical->identity()->identity(), *card, now, content.encode());
    if (!package) {
        return failure(package);
    }
    const auto written = file ? file->finish(*package) : OwnFile::write(input.file, *package);
    return written ? report : failure(written);
}

Result<TakeOverReport> Engine::takeOver(const QString& file, const QString& employerName, const QString& fingerprint,
                                        const ProgressHandler& progress)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    const auto receiver = ownCard(open);
    const auto tenant = receiver ? employer(employerName) : failure(receiver);
    auto handed = tenant ? HandOverFile::open(file) : Result<HandOverFile>(failure(tenant));
    const auto opened =
        handed ? HandOverPackage::open(*receiver, *open.medical->identity(), handed->package()) : failure(handed);
    if (!opened) {
        return failure(opened);
    }
    if (!opened->sender.hasFingerprint(fingerprint)) {
        return tl::unexpected<Error>(otherFingerprint());
    }
    const auto content = protocol::HandOverContent::decode(opened->content);
    if (!content) {
        return failure(content);
    }
    auto report =
        TakeOver(*open.vault, *m_parts->reader, *handed, opened->sender.name, ScannerSettings(m_parts->context.folder))
            .take(*content, (*tenant)->shortName, progress);
    if (report) {
        report->sender = opened->sender.name;
        report->employer = content->employer;
    }
    return report;
}

} // namespace kluis::app
