// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/evidence/EvidencePage.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kluis::server {

namespace {

const QString pageHead = QStringLiteral(
    "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    "<title>%1</title><style>body{font:10pt sans-serif;margin:2em;color:#111}h2{margin-top:1.5em}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.2em .5em;text-align:left;"
    "vertical-align:top;overflow-wrap:anywhere}th{background:#eee}tr{break-inside:avoid}</style></head><body>\n");

QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? EvidencePage::tr("yes") : EvidencePage::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return QStringLiteral("–");
    }
}

QString row(const QStringList& cells, const char* tag)
{
    QString text = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        text += QStringLiteral("<%1>%2</%1>").arg(QLatin1StringView(tag), cell.toHtmlEscaped());
    }
    return text + QStringLiteral("</tr>\n");
}

/// By whom and when a chain was countersigned last; said where that is too long ago.
QString countersignedOf(const QJsonObject& signature)
{
    if (signature[u"false"].toBool()) {
        return EvidencePage::tr("a false one");
    }
    const QString by = signature[u"by"].toString();
    if (by.isEmpty()) {
        return EvidencePage::tr("never");
    }
    const QString text = EvidencePage::tr("%1, %2").arg(by, signature[u"at"].toString());
    return signature[u"old"].toBool() ? EvidencePage::tr("%1: more than 8 days ago").arg(text) : text;
}

QString table(const QString& title, const QStringList& heads, const QList<QStringList>& rows)
{
    QString text = QStringLiteral("<h2>%1</h2>\n<table>\n").arg(title.toHtmlEscaped()) + row(heads, "th");
    for (const QStringList& cells : rows) {
        text += row(cells, "td");
    }
    return text + QStringLiteral("</table>\n");
}

} // namespace

QByteArray EvidencePage::of(const QJsonObject& contents)
{
    const QString title = tr("Control evidence");
    QString text = pageHead.arg(title.toHtmlEscaped());
    text += QStringLiteral("<h1>%1</h1>\n").arg(title.toHtmlEscaped());
    text += summary(contents) + reviews(contents) + access(contents) + backups(contents) + audit(contents) +
            software(contents) + migrations(contents);
    return (text + QStringLiteral("</body></html>\n")).toUtf8();
}

QString EvidencePage::summary(const QJsonObject& contents)
{
    const QJsonObject practice = contents[u"practice"].toObject();
    const QJsonObject factor = contents[u"secondFactor"].toObject();
    return table(tr("Summary"), {tr("What"), tr("State")},
                 {{tr("Practice"), textOf(practice[u"name"])},
                  {tr("Environment"), textOf(practice[u"environment"])},
                  {tr("Made at (UTC)"), textOf(contents[u"madeAt"])},
                  {tr("Accounts with a second factor"),
                   tr("%1 of %2 active ones").arg(factor[u"covered"].toInteger()).arg(factor[u"active"].toInteger())},
                  {tr("Audit chains are sound"), textOf(contents[u"audit"][u"sound"])},
                  {tr("Last backup (UTC)"), textOf(contents[u"backups"][u"last"])},
                  {tr("The certificate ends (UTC)"), textOf(contents[u"certificateUntil"])}});
}

QString EvidencePage::access(const QJsonObject& contents)
{
    QList<QStringList> rows;
    for (const auto& entry : contents[u"access"].toArray()) {
        const QJsonObject person = entry.toObject();
        QStringList employers;
        for (const auto& grant : person[u"employers"].toArray()) {
            const QString department = grant[u"department"].toString();
            employers.append(department.isEmpty()
                                 ? grant[u"employer"].toString()
                                 : QStringLiteral("%1 (%2)").arg(grant[u"employer"].toString(), department));
        }
        rows.append({textOf(person[u"user"]), textOf(person[u"name"]), textOf(person[u"role"]),
                     textOf(person[u"state"]), employers.join(QStringLiteral(", ")), textOf(person[u"secondFactor"]),
                     textOf(person[u"devices"]), textOf(person[u"lastLogin"])});
    }
    return table(tr("Who has access to what"),
                 {tr("Account"), tr("Name"), tr("Role"), tr("State"), tr("Employers"), tr("Second factor"),
                  tr("Computers"), tr("Last login (UTC)")},
                 rows);
}

QString EvidencePage::backups(const QJsonObject& contents)
{
    const QJsonObject saved = contents[u"backups"].toObject();
    QList<QStringList> rows{{tr("Last good backup (UTC)"), textOf(saved[u"last"])},
                            {tr("Planned"), textOf(saved[u"planned"])}};
    if (saved.contains(u"everyHours")) {
        rows.append({tr("Every how many hours"), textOf(saved[u"everyHours"])});
        rows.append({tr("Kept"), textOf(saved[u"kept"])});
    }
    for (const auto& drill : saved[u"drills"].toArray()) {
        rows.append({tr("Restore drill"), textOf(drill)});
    }
    return table(tr("Backups and restore drills"), {tr("What"), tr("State")}, rows);
}

QString EvidencePage::audit(const QJsonObject& contents)
{
    QList<QStringList> rows;
    for (const auto& chain : contents[u"audit"][u"chains"].toArray()) {
        QStringList findings;
        for (const auto& finding : chain[u"findings"].toArray()) {
            findings.append(textOf(finding));
        }
        rows.append({textOf(chain[u"chain"]), textOf(chain[u"entries"]), textOf(chain[u"checkpointed"]),
                     textOf(chain[u"head"]), findings.isEmpty() ? tr("none") : findings.join(u' '),
                     countersignedOf(chain[u"countersigned"].toObject())});
    }
    return table(
        tr("Audit chains"),
        {tr("Chain"), tr("Entries"), tr("Under a checkpoint"), tr("Head"), tr("Findings"), tr("Countersigned (UTC)")},
        rows);
}

QString EvidencePage::reviews(const QJsonObject& contents)
{
    QList<QStringList> rows;
    for (const auto& review : contents[u"reviews"].toArray()) {
        rows.append({textOf(review[u"what"]), textOf(review[u"count"])});
    }
    return table(tr("Open reviews"), {tr("What waits"), tr("How many")}, rows);
}

QString EvidencePage::migrations(const QJsonObject& contents)
{
    QList<QStringList> rows;
    for (const auto& change : contents[u"migrations"].toArray()) {
        rows.append({textOf(change[u"book"]), textOf(change[u"number"]), textOf(change[u"author"]),
                     textOf(change[u"reason"]), textOf(change[u"appliedAt"])});
    }
    return table(tr("Migrations applied"), {tr("Book"), tr("Number"), tr("Author"), tr("Reason"), tr("Applied (UTC)")},
                 rows);
}

QString EvidencePage::software(const QJsonObject& contents)
{
    QList<QStringList> rows;
    const QJsonObject versions = contents[u"software"].toObject();
    for (auto program = versions.begin(); program != versions.end(); ++program) {
        rows.append({program.key(), textOf(program.value())});
    }
    return table(tr("Software"), {tr("Program"), tr("Version")}, rows);
}

} // namespace kluis::server
