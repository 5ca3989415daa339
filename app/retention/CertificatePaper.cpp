// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/CertificatePaper.h"

#include "app/retention/PaperText.h"
#include "core/domain/Category.h"
#include "core/domain/Field.h"
#include "core/retention/RetentionTerm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kluis::app {

Result<QByteArray> CertificatePaper::pdf(const QByteArray& certificate)
{
    const QJsonObject json = QJsonDocument::fromJson(certificate).object();
    const auto part = retention::partFromName(json[QLatin1String("part")].toString());
    if (!part || json[QLatin1String("certificate")].toInt() != 1) {
        return fail(ErrorCode::Malformed, tr("This is no certificate of destruction that this program knows."));
    }
    const auto language = domain::languageOf(QLocale());
    const auto text = [&json](const char* key) { return json[QLatin1String(key)].toString(); };
    const auto person = [&json, language](const char* key) {
        const QJsonObject who = json[QLatin1String(key)].toObject();
        const auto role = domain::roleFromName(who[QLatin1String("role")].toString());
        return tr("%1 (%2), signed %3")
            .arg(who[QLatin1String("name")].toString(), role ? domain::roleLabel(*role, language) : QString(),
                 who[QLatin1String("signed")].toString());
    };
    QStringList categories;
    for (const QJsonValue value : json[QLatin1String("categories")].toArray()) {
        if (const auto category = domain::categoryFromName(value.toString())) {
            categories.append(domain::categoryLabel(*category, language));
        }
    }
    PaperText paper;
    paper.title(tr("Certificate of destruction"));
    paper.paragraph(tr("Two people had a part of a dossier destroyed: its values, their history, notes, documents and "
                       "keys, at the server, and in each client's cache at its next contact. Back-ups that were made "
                       "before hold it until they are discarded."));
    paper.entry(tr("Service"), text("practice"));
    paper.entry(tr("Employer"), text("employer"));
    paper.entry(tr("Destroyed"), text("destroyed"));
    paper.entry(tr("Part"), retention::partLabel(*part, language));
    paper.entry(tr("Categories"), categories.join(QStringLiteral(", ")));
    paper.entry(tr("Whole dossier"), json[QLatin1String("wholeDossier")].toBool() ? tr("yes") : tr("no"));
    paper.entry(tr("Allowed by"), text("rule") == QLatin1String("employee-request")
                                      ? tr("the employee's request (BW 7:455)")
                                      : tr("the end of its retention term"));
    paper.entry(tr("Proposed by"), person("proposed"));
    paper.entry(tr("Confirmed by"), person("confirmed"));
    paper.entry(tr("Operations, records, documents"), QStringLiteral("%1, %2, %3")
                                                          .arg(json[QLatin1String("operations")].toInteger())
                                                          .arg(json[QLatin1String("records")].toInteger())
                                                          .arg(json[QLatin1String("documents")].toInteger()));
    paper.heading(tr("To be compared"));
    paper.entry(tr("Number of the destruction"), text("id"));
    paper.entry(tr("Hash of the dossier's number"), text("dossierHash"));
    paper.entry(tr("Digest of the chains' ends"), text("chainsDigest"));
    paper.entry(tr("Digest of the order"), text("orderDigest"));
    paper.entry(tr("Signature of the confirmation"), text("confirmationSignature"));
    return paper.finish();
}

} // namespace kluis::app
