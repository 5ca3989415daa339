// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"
#include "core/protocol/EvidenceFile.h"
#include "server/admin/Command.h"
#include "server/admin/CommandAudit.h"
#include "server/evidence/Evidence.h"
#include "server/evidence/EvidencePage.h"
#include "server/store/OwnerFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace kluis::server {

using protocol::EvidenceFile;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::EvidenceCommands)
};

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Where a pack of now goes, without ending. InvalidArgument, Exists, Storage.
Result<QString> placeFor(const QString& folder, const Clock& clock)
{
    if (folder.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, Words::tr("Say where the pack is to be written: --to DIR."),
                    QStringLiteral("to"));
    }
    if (!QFileInfo(folder).isDir()) {
        if (auto made = OwnerFile::makeFolder(folder); !made) {
            return failure(made);
        }
    }
    const QDateTime now = QDateTime::fromSecsSinceEpoch(clock.unixSeconds(), Qt::UTC);
    const QString place = QDir(folder).absoluteFilePath(QStringLiteral("evidence-") +
                                                        now.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    return QFileInfo::exists(place + QStringLiteral(".json"))
               ? Result<QString>(fail(ErrorCode::Exists, Words::tr("A pack of this second lies there already."),
                                      QStringLiteral("to")))
               : place;
}

Result<CommandOutput> make(const CommandInput& input)
{
    const auto place = placeFor(input.value("to"), input.clock);
    auto data = place ? input.open() : Result<DataFolder>(failure(place));
    if (!data) {
        return failure(data);
    }
    auto contents = Evidence(*data, input.clock).gather();
    if (!contents) {
        return failure(contents);
    }
    const QByteArray page = EvidencePage::of(*contents);
    const QString pageFile = *place + QStringLiteral(".html");
    contents->insert(QStringLiteral("page"), QJsonObject{{QStringLiteral("file"), QFileInfo(pageFile).fileName()},
                                                         {QStringLiteral("sha256"), hex(crypto::sha256(page))}});
    const QByteArray file = EvidenceFile::sign(*contents, data->keys().signingKey);
    const QString digest = hex(crypto::sha256(file));
    // On the record before anything is out.
    if (auto noted = recordCommand(data->store(), ServerEventKind::EvidenceMade, input.clock, digest); !noted) {
        return failure(noted);
    }
    const QString packFile = *place + QStringLiteral(".json");
    auto written = OwnerFile::write(pageFile, page);
    written = written ? OwnerFile::write(packFile, file) : written;
    if (!written) {
        return failure(written);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("pack"), packFile},
                              {QStringLiteral("page"), pageFile},
                              {QStringLiteral("sha256"), digest},
                              {QStringLiteral("signer"), hex(data->keys().signingKey.publicKey())}};
    output.text = Words::tr("%1 and %2 are written, for their owner only: they name people. SHA-256 of the pack: %3")
                      .arg(packFile, pageFile, digest);
    return output;
}

/// The key that must have signed: given, or that of a data folder.
Result<QByteArray> wantedSigner(const CommandInput& input)
{
    const QByteArray given = QByteArray::fromHex(input.value("signer").toLatin1());
    if (given.size() == crypto::SigningKeyPair::publicKeySize) {
        return given;
    }
    const QString folder = input.value("server");
    if (folder.isEmpty()) {
        return fail(ErrorCode::InvalidArgument,
                    Words::tr("Say whose signature it must be: --signer with 64 hexadecimal digits, or --server DIR."),
                    QStringLiteral("signer"));
    }
    const auto keys = ServerKeys::load(folder);
    return keys ? Result<QByteArray>(keys->signingKey.publicKey()) : failure(keys);
}

Result<CommandOutput> verify(const CommandInput& input)
{
    const auto signer = wantedSigner(input);
    const QFileInfo name(input.argument(0));
    const auto file =
        signer ? OwnerFile::read(name.filePath(), EvidenceFile::largest) : Result<QByteArray>(failure(signer));
    const auto pack = file ? EvidenceFile::read(*file) : Result<EvidenceFile>(failure(file));
    if (!pack) {
        return failure(pack);
    }
    if (pack->signer() != *signer) {
        return fail(ErrorCode::Untrusted, Words::tr("Another key signed this evidence pack."),
                    QStringLiteral("signer"));
    }
    const QJsonObject page = pack->contents().value(QLatin1String("page")).toObject();
    // Only ever beside the pack, whatever the name in it says.
    const QString pageFile = name.dir().filePath(QFileInfo(page.value(QLatin1String("file")).toString()).fileName());
    CommandOutput output;
    if (!QFileInfo(pageFile).isFile()) {
        output.remarks.append(Words::tr("The page for people does not lie beside it and was not looked at."));
    } else {
        const auto bytes = OwnerFile::read(pageFile, EvidenceFile::largest);
        if (!bytes || hex(crypto::sha256(*bytes)) != page.value(QLatin1String("sha256")).toString()) {
            return fail(ErrorCode::CryptoFailure, Words::tr("The page for people is not the one that was signed."),
                        QStringLiteral("page"));
        }
    }
    const QString madeAt = pack->contents().value(QLatin1String("madeAt")).toString();
    output.json = QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("madeAt"), madeAt}};
    output.text = Words::tr("The pack is as it was signed at %1.").arg(madeAt);
    return output;
}

QCommandLineOption option(const char* name, const char* description, const char* value)
{
    return {QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value)};
}

} // namespace

QList<Command> evidenceCommands()
{
    return {
        {"evidence",
         "",
         "Writes a signed pack of what an auditor asks for.",
         0,
         {dataOption(), option("to", "Folder that the pack goes to.", "DIR")},
         make},
        {"evidence verify",
         "FILE",
         "Checks that a pack is as it was signed.",
         1,
         {option("signer", "The server's public key, 64 hexadecimal digits.", "HEX"),
          option("server", "The data folder whose key it must be.", "DIR")},
         verify},
    };
}

} // namespace kluis::server
