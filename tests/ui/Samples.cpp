// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Samples.h"

#include "app/session/ServerRefusal.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"

namespace kluis::test {

using domain::AccessPolicy;
using domain::Category;

namespace {

QMap<QString, QString> sampleValues()
{
    return {
        {QStringLiteral("personnel_no"), QStringLiteral("10482")},
        {QStringLiteral("bsn"), QStringLiteral("999990019")},
        {QStringLiteral("last_name"), QStringLiteral("Vries")},
        {QStringLiteral("prefix"), QStringLiteral("de")},
        {QStringLiteral("given_name"), QStringLiteral("Piet")},
        {QStringLiteral("initials"), QStringLiteral("PJ")},
        {QStringLiteral("name_use"), QStringLiteral("01")},
        {QStringLiteral("birth_date"), QStringLiteral("1981-03-12")},
        {QStringLiteral("gender"), QStringLiteral("M")},
        {QStringLiteral("home_address"), QStringLiteral("Dorpsstraat 12, 3511 AB Utrecht")},
        {QStringLiteral("phone_private"), QStringLiteral("0600001234")},
        {QStringLiteral("email_work"), QStringLiteral("piet.devries@vermeer.example")},
        {QStringLiteral("org_unit"), QStringLiteral("Logistiek")},
        {QStringLiteral("job_title"), QStringLiteral("Magazijnmedewerker")},
        {QStringLiteral("contract_hours"), QStringLiteral("36")},
        {QStringLiteral("employment_start"), QStringLiteral("2014-05-01")},
        {QStringLiteral("first_sick_day"), QStringLiteral("2026-09-02")},
        {QStringLiteral("expected_recovery"), QStringLiteral("2026-12-15")},
        {QStringLiteral("course"), QStringLiteral("[{\"date\":\"2026-09-02\",\"percentage\":\"100\"},"
                                                  "{\"date\":\"2026-10-12\",\"percentage\":\"50\"}]")},
        {QStringLiteral("work_handover"), QStringLiteral("Planning week 47 ligt bij de teamleider.")},
        {QStringLiteral("work_advice"), QStringLiteral("Zittend werk tot vier uur per dag; niet tillen.")},
        {QStringLiteral("advised_duration"), QStringLiteral("2026-12-20")},
        {QStringLiteral("action_plan"), QStringLiteral("Opbouw met een uur per week, te beginnen op 12 oktober.\n"
                                                       "Evaluatie iedere zes weken.")},
        {QStringLiteral("case_manager_uid"), QStringLiteral("m.bakker")},
        {QStringLiteral("complaints"), QStringLiteral("Klachten zoals door de werknemer verteld.")},
        {QStringLiteral("findings"), QStringLiteral("Bevindingen van het onderzoek op het spreekuur.")},
        {QStringLiteral("diagnosis_cas"), QStringLiteral("L101 toelichting")},
        {QStringLiteral("treatment"), QStringLiteral("Behandeling loopt.")},
    };
}

void addNotes(app::DossierView& view, domain::Role role)
{
    const auto add = [&view](const QString& field, Category category, const QString& text, int daysAgo) {
        app::EntryState entry;
        entry.fieldId = field;
        entry.category = category;
        entry.text = text;
        entry.author = category == Category::Medical ? QStringLiteral("R. Smit") : QStringLiteral("M. Bakker");
        entry.at = sampleNow().addDays(-daysAgo).toMSecsSinceEpoch();
        entry.waiting = daysAgo == 0;
        view.entries.append(entry);
    };
    if (AccessPolicy::mayReadEntry(role, Category::Process)) {
        add(QStringLiteral("process_note"), Category::Process,
            QStringLiteral("Gesproken over de opbouw; volgende week een dag extra."), 0);
        add(QStringLiteral("process_note"), Category::Process,
            QStringLiteral("Gebeld: werknemer kan op kantoor beginnen. Afspraak gemaakt met de teamleider."), 9);
    }
    if (AccessPolicy::mayReadEntry(role, Category::Medical) && !view.medicalClosed) {
        add(QStringLiteral("consult_note"), Category::Medical,
            QStringLiteral("Spreekuur: beloop besproken, vervolgafspraak over drie weken."), 3);
    }
}

/// One in each state, the plan in two versions; medical ones where the role may see them.
void addDocuments(app::DossierView& view, domain::Role role)
{
    const auto add = [&view, role](char id, const QString& field, const QString& name, const QString& type, qint64 size,
                                   int daysAgo) -> app::DocumentState* {
        const auto* known = domain::FieldCatalogue::find(field);
        if (known == nullptr || !AccessPolicy::mayRead(role, *known)) {
            return nullptr;
        }
        app::DocumentState document;
        document.id = *RecordId::fromBytes(QByteArray(RecordId::size, id));
        document.fieldId = field;
        document.category = known->category();
        document.name = name;
        document.type = type;
        document.size = size;
        document.author =
            document.category == Category::Medical ? QStringLiteral("R. Smit") : QStringLiteral("M. Bakker");
        document.at = sampleNow().addDays(-daysAgo).toMSecsSinceEpoch();
        view.documents.append(document);
        return &view.documents.last();
    };
    const QString pdf = QStringLiteral("application/pdf");
    const auto unsent = [](app::DocumentState* document) {
        document->waiting = true;
        document->here = true;
        document->unsent = *OpId::fromBytes(document->id.bytes());
    };
    if (auto* plan = add('c', QStringLiteral("action_plan"), QStringLiteral("Plan van aanpak (bijgesteld).pdf"), pdf,
                         240'000, 0)) {
        plan->replaces = RecordId::fromBytes(QByteArray(RecordId::size, 'a'));
        unsent(plan);
    }
    if (auto* scan = add('d', QStringLiteral("action_plan"), QStringLiteral("Scan getekend plan, alle bladen.tiff"),
                         QStringLiteral("image/tiff"), 61'000'000, 1)) {
        unsent(scan);
        scan->refused = app::ServerRefusal::tr("This is larger than the server accepts.");
    }
    if (auto* letter =
            add('e', QStringLiteral("correspondence"), QStringLiteral("Brief orthopeed.pdf"), pdf, 1'300'000, 3)) {
        letter->here = true;
        letter->pinned = true;
    }
    add('f', QStringLiteral("oe_report"), QStringLiteral("Arbeidsdeskundig rapport.docx"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), 820'000, 12);
    add('a', QStringLiteral("action_plan"), QStringLiteral("Plan van aanpak.pdf"), pdf, 230'000, 40);
}

} // namespace

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 11, 24), QTime(10, 42));
}

app::DossierView sampleView(domain::Role role)
{
    app::DossierView view;
    view.row = SampleSource::row(1);
    view.row.name = QStringLiteral("Vries, Piet de");
    view.row.number = QStringLiteral("10482");
    view.row.department = QStringLiteral("Logistiek");
    view.row.status = QStringLiteral("partial");
    view.row.week = 12;
    view.row.percentage = 50;
    const auto values = sampleValues();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto* field = domain::FieldCatalogue::find(it.key());
        if (field == nullptr || !AccessPolicy::mayRead(role, *field)) {
            continue;
        }
        app::FieldState state;
        state.value = it.value();
        state.revision = 3;
        state.author = QStringLiteral("J. de Boer");
        state.at = sampleNow().addDays(-20).toMSecsSinceEpoch();
        view.fields.insert(it.key(), state);
    }
    if (view.fields.contains(QStringLiteral("expected_recovery"))) {
        view.fields[QStringLiteral("expected_recovery")].waiting = true;
    }
    addNotes(view, role);
    addDocuments(view, role);
    return view;
}

QList<ui::OutboxLine> sampleLines()
{
    app::UnsentChange refused;
    refused.id = *OpId::fromBytes(QByteArray(OpId::size, '\1'));
    refused.kind = app::UnsentChange::Kind::Note;
    refused.dossier = SampleSource::row(2).dossier;
    refused.name = QStringLiteral("Bakker, Ans");
    refused.values = {{QStringLiteral("process_note"),
                       QStringLiteral("Gebeld: volgende week een dag extra op kantoor, de teamleider weet ervan.\n"
                                      "Nieuwe afspraak over twee weken.")}};
    refused.at = sampleNow().addSecs(-1800).toMSecsSinceEpoch();
    refused.reason = app::ServerRefusal::tr("The server does not know this dossier, or it is not yours to change.");
    refused.advice = QCoreApplication::translate(
        "UnsentTexts", "Copy your text for a colleague who may write there, then remove it here.");
    refused.mayOpen = true;
    refused.mayTakeBack = true;
    refused.mayOfferAgain = true;
    app::UnsentChange waiting;
    waiting.id = *OpId::fromBytes(QByteArray(OpId::size, '\2'));
    waiting.dossier = SampleSource::row(1).dossier;
    waiting.name = QStringLiteral("Vries, Piet de");
    waiting.values = {{QStringLiteral("expected_recovery"), QStringLiteral("2026-12-15")}};
    waiting.at = sampleNow().addSecs(-120).toMSecsSinceEpoch();
    waiting.mayOpen = true;
    waiting.mayTakeBack = true;
    return {ui::OutboxLine::of(refused, QLocale(), sampleNow()), ui::OutboxLine::of(waiting, QLocale(), sampleNow())};
}

app::ConflictView sampleConflict(const QString& fieldId)
{
    const bool isLong = fieldId == QLatin1String("action_plan");
    app::ConflictView view;
    view.head = {.dossier = SampleSource::row(1).dossier,
                 .name = QStringLiteral("Vries, Piet de"),
                 .employer = QStringLiteral("vermeer"),
                 .number = QStringLiteral("10482"),
                 .fieldId = fieldId,
                 .medical = false};
    view.mine.value = isLong
                          ? QStringLiteral("Opbouw met twee uur per week vanaf 30 november. Evaluatie over zes weken.")
                          : QStringLiteral("2026-12-15");
    view.mine.at = sampleNow().addSecs(-300).toMSecsSinceEpoch();
    view.theirs.value = isLong
                            ? QStringLiteral("Opbouw met een uur per week. De werknemer begint op kantoor in Utrecht, "
                                             "drie ochtenden, en gaat daarna naar het magazijn.")
                            : QStringLiteral("2027-01-04");
    view.theirs.author = QStringLiteral("M. Bakker");
    view.theirs.at = sampleNow().addSecs(-4000).toMSecsSinceEpoch();
    view.before.value = isLong ? QStringLiteral("Opbouw met een uur per week.") : QStringLiteral("2026-12-01");
    view.before.author = QStringLiteral("M. Bakker");
    view.before.at = sampleNow().addDays(-20).toMSecsSinceEpoch();
    view.theirsRevision = 4;
    return view;
}

QList<ui::NewsGroup> sampleNews()
{
    const auto change = [](const QString& field, bool medical, const QString& author, int minutesAgo) {
        return app::NewsChange{.kind = app::NewsChange::Kind::Field,
                               .fieldId = field,
                               .medical = medical,
                               .author = author,
                               .at = sampleNow().addSecs(-60 * minutesAgo).toMSecsSinceEpoch()};
    };
    const QString bakker = QStringLiteral("M. Bakker");
    app::DossierNews first{.dossier = SampleSource::row(1).dossier,
                           .name = QStringLiteral("Vries, Piet de"),
                           .employer = QStringLiteral("vermeer"),
                           .number = QStringLiteral("10482"),
                           .changes = {change(QStringLiteral("expected_recovery"), false, bakker, 12),
                                       change(QStringLiteral("action_plan"), false, bakker, 14),
                                       change({}, true, QStringLiteral("R. Smit"), 190)}};
    app::DossierNews second{.dossier = SampleSource::row(2).dossier,
                            .name = QStringLiteral("Hoogendoorn-van der Meulen, Yusuf"),
                            .employer = QStringLiteral("vermeer"),
                            .number = QStringLiteral("10013"),
                            .changes = {change({}, false, QStringLiteral("J. de Boer"), 1500)}};
    second.changes.first().kind = app::NewsChange::Kind::NewDossier;
    return {ui::NewsGroup::of(first, QLocale(), sampleNow()), ui::NewsGroup::of(second, QLocale(), sampleNow())};
}

app::DossierAccess sampleAccess(bool restricted)
{
    return {.restricted = restricted,
            .group = {{QStringLiteral("j.devries"), QStringLiteral("J. de Vries"), true, false},
                      {QStringLiteral("l.mulder"), QStringLiteral("L. Mulder"), !restricted, false},
                      {QStringLiteral("r.smit"), QStringLiteral("R. Smit"), true, true}}};
}

app::EngineStatus sampleStatus(domain::Role role)
{
    app::EngineStatus status;
    status.enrolled = true;
    status.locked = false;
    status.server = QStringLiteral("https://dossier.example");
    status.login = QStringLiteral("j.deboer");
    status.displayName = QStringLiteral("J. de Boer");
    status.role = role;
    status.tenants = {{TenantId(), QStringLiteral("vermeer"), QStringLiteral("Vermeer BV"), QString()}};
    status.environment = QStringLiteral("demo");
    status.offlineUntil = sampleNow().addDays(2).toMSecsSinceEpoch();
    status.lastSync = sampleNow().addSecs(-240).toMSecsSinceEpoch();
    status.outbox = 3;
    status.dossiers = 1204;
    return status;
}

SampleSource::SampleSource(int rows, std::shared_ptr<int> asked) : m_rows(rows), m_asked(std::move(asked))
{
}

app::DossierRow SampleSource::row(int number)
{
    static const QStringList names{QStringLiteral("Bakker"),
                                   QStringLiteral("El Amrani"),
                                   QStringLiteral("Jansen"),
                                   QStringLiteral("Visser"),
                                   QStringLiteral("Yilmaz"),
                                   QStringLiteral("Smit"),
                                   QStringLiteral("Hoogendoorn-van der Meulen")};
    static const QStringList given{QStringLiteral("Ans"), QStringLiteral("Piet"), QStringLiteral("Yusuf")};
    static const QStringList places{QStringLiteral("Logistiek"), QStringLiteral("Administratie"),
                                    QStringLiteral("Klantenservice")};
    app::DossierRow row;
    QByteArray id(DossierId::size, '\0');
    for (int i = 0; i < 4; ++i) {
        id[i] = char((number + 1) >> (8 * i));
    }
    row.dossier = *DossierId::fromBytes(id);
    row.employer = QStringLiteral("vermeer");
    row.number = QString::number(10000 + number);
    row.name = names[number % names.size()] + QStringLiteral(", ") + given[number % given.size()];
    row.department = places[number % places.size()];
    const int kind = number % 5;
    row.status = kind == 0   ? QStringLiteral("sick")
                 : kind == 1 ? QStringLiteral("partial")
                 : kind == 2 ? QStringLiteral("recovered")
                             : QStringLiteral("none");
    row.week = kind < 2 ? 1 + number % 104 : 0;
    row.percentage = kind == 0 ? 100 : kind == 1 ? 50 : 0;
    row.waiting = number % 11 == 3 ? 2 : 0;
    return row;
}

Result<int> SampleSource::count(const QString& filter)
{
    return filter.isEmpty() ? m_rows : filter == QLatin1String("nobody") ? 0 : m_rows / 10;
}

Result<QList<app::DossierRow>> SampleSource::rows(const QString& filter, int offset, int limit)
{
    ++*m_asked;
    QList<app::DossierRow> rows;
    const int all = *count(filter);
    for (int i = offset; i < all && rows.size() < limit; ++i) {
        rows.append(row(filter.isEmpty() ? i : i * 10));
    }
    return rows;
}

} // namespace kluis::test
