// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "core/domain/Bsn.h"
#include "core/domain/SyntheticPractice.h"
#include "tests/server/AnonymiseWorld.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <map>
#include <numeric>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using protocol::OperationItem;
using protocol::OperationKind;
using server::StoreDatabase;
using server::StoreTable;

namespace {

constexpr int people = 1'100;

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

/// Values that must not come out again, and a search for them in every form that a program might write them in.
class Canaries {
public:
    /// A new one of \p length small letters.
    QString word(int length)
    {
        QString made;
        while (made.size() < length) {
            made += QChar(u'a' + m_random.below(26));
        }
        return keep(made);
    }
    QString digits(const QString& begin, int length)
    {
        QString made = begin;
        while (made.size() < length) {
            made += QChar(u'0' + m_random.between(1, 9));
        }
        return keep(made);
    }
    QString bsn()
    {
        QString number;
        do {
            number = QString::number(m_random.between(100'000'000, 899'999'999));
        } while (!domain::Bsn::passesElevenTest(number));
        return keep(number);
    }
    QByteArray bytes(int length)
    {
        const QByteArray made = word(length).toLatin1();
        return made;
    }

    [[nodiscard]] qsizetype count() const { return m_plain.size(); }

    /// The canaries in \p dump, as they are.
    [[nodiscard]] QSet<QByteArray> plainIn(const QByteArray& dump) const { return foundIn(dump, m_plain); }
    /// What of any canary in any form is in \p dump.
    [[nodiscard]] QSet<QByteArray> anyFormIn(const QByteArray& dump) const
    {
        QSet<QByteArray> forms;
        for (const QByteArray& plain : m_plain) {
            const QString asText = QString::fromLatin1(plain);
            QByteArray reversed = plain;
            std::reverse(reversed.begin(), reversed.end());
            forms.unite({plain, plain.toUpper(), reversed, plain.toHex(), plain.toHex().toUpper()});
            forms.insert(QByteArray(reinterpret_cast<const char*>(asText.utf16()), asText.size() * 2));
            for (int before = 0; before < 3; ++before) { // Base64 of a text that it is a part of
                forms.insert(QByteArray(QByteArray(before, 'x') + plain).toBase64().mid(4, least));
            }
        }
        return foundIn(dump, forms);
    }

private:
    static constexpr qsizetype least = 8; ///< bytes that each form begins with at least

    QString keep(const QString& made)
    {
        m_plain.insert(made.toLatin1());
        return made;
    }

    /// One walk: the first eight bytes tell which forms are worth a comparison.
    static QSet<QByteArray> foundIn(const QByteArray& dump, const QSet<QByteArray>& forms)
    {
        QMultiHash<quint64, QByteArray> byBeginning;
        for (const QByteArray& form : forms) {
            byBeginning.insert(beginning(form.constData()), form);
        }
        QSet<QByteArray> found;
        for (qsizetype i = 0; i + least <= dump.size(); ++i) {
            const auto range = byBeginning.equal_range(beginning(dump.constData() + i));
            for (auto it = range.first; it != range.second; ++it) {
                if (QByteArrayView(dump).sliced(i).startsWith(*it)) {
                    found.insert(*it);
                }
            }
        }
        return found;
    }

    static quint64 beginning(const char* bytes) { return qFromBigEndian<quint64>(bytes); }

    domain::SyntheticRandom m_random{20261129, 1};
    QSet<QByteArray> m_plain;
};

/// Every value of every table, sealed ones opened too.
QByteArray dumpOf(const server::DataFolder& folder)
{
    return AnonymiseWorld::need(folder.store().read<QByteArray>([](StoreDatabase& database) -> Result<QByteArray> {
        QByteArray dump;
        for (const StoreTable& table : AnonymiseWorld::need(StoreTable::known())) {
            const auto walked = table.forEachRow(database, [&](const server::StoreStatement& row) -> Result<void> {
                table.append(row, dump);
                return {};
            });
            if (!walked) {
                return failure(walked);
            }
        }
        for (const server::SealedColumn& column : server::sealed::all) {
            auto row = column.pageAfter(database, {}, 1'000'000);
            const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
                const auto opened = database.columns().open(column, column.rowOf(*row, 1), row->blobView(0));
                dump += opened.value_or(QByteArray()) + '\n';
                return {};
            });
            if (!walked) {
                return failure(walked);
            }
        }
        return dump;
    }));
}

} // namespace

/// What must not be in an anonymised copy, and what must be alike.
class AnonymiseLeakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void noneOfTenThousandCanariesSurvivesInAnyForm()
    {
        AnonymiseWorld world;
        Canaries canaries;
        for (int i = 0; i < people; ++i) {
            addPerson(world, canaries);
        }
        fillOtherTables(world, canaries);
        QVERIFY2(canaries.count() >= 10'000, qPrintable(QString::number(canaries.count())));
        // The search finds what is there, and all of it was there.
        QCOMPARE(canaries.plainIn(dumpOf(world.original())).size(), canaries.count());

        const auto summary = world.copy();
        QCOMPARE(summary.dossiers, people);
        const QByteArray dump = dumpOf(world.copied());
        QVERIFY(dump.size() > people * 100);
        const auto survivors = canaries.anyFormIn(dump);
        QVERIFY2(survivors.isEmpty(), survivors.isEmpty() ? "" : survivors.begin()->constData());
    }

    void figuresOfAbsenceStayWithinTheStatedTolerance()
    {
        AnonymiseWorld world;
        const domain::SyntheticPractice practice(3, QDate(2026, 5, 28), 1);
        constexpr quint64 count = 1'500;
        for (quint64 i = 0; i < count; ++i) {
            addEmployee(world, practice.person(i));
        }
        (void)world.copy();
        const Figures before = figuresOf(world.original());
        const Figures after = figuresOf(world.copied());
        // Who works where, how many reports there were and how long each was: exactly.
        QVERIFY(before.sizes.size() > 3);
        QCOMPARE(after.sizes, before.sizes);
        QCOMPARE(after.lengths, before.lengths);
        QVERIFY(before.lengths.size() > 50);
        // When: 1 to 13 weeks earlier, on average seven.
        const double moved = after.meanFirstDay - before.meanFirstDay;
        QVERIFY2(moved < -42 && moved > -56, qPrintable(QString::number(moved)));
        // Of each department, reports a month over its whole time: within a tenth of one report, or an eighth, since its
        // first and its last report may move apart by twelve weeks.
        for (auto it = before.reportsAMonth.cbegin(), other = after.reportsAMonth.cbegin();
             it != before.reportsAMonth.cend(); ++it, ++other) {
            QVERIFY2(std::abs(*other - *it) <= std::max(0.1, 0.125 * *it), qPrintable(QString::number(*other - *it)));
        }
    }

private:
    struct Figures {
        QList<int> sizes;   ///< of departments, in order
        QList<int> lengths; ///< of reports that ended, days, in order
        double meanFirstDay = 0;
        QList<double> reportsAMonth; ///< of departments, by their sizes and reports
    };

    static void addPerson(AnonymiseWorld& world, Canaries& canaries)
    {
        const QString name = canaries.word(11);
        const DossierId dossier =
            world.addDossier({{text("personnel_no"), canaries.digits(text("7"), 10)},
                              {text("last_name"), name},
                              {text("bsn"), canaries.bsn()},
                              {text("home_address"), canaries.word(12) + text(" 12, 1234 AB ") + canaries.word(12)},
                              {text("phone_private"), canaries.digits(text("06"), 10)},
                              {text("email_private"), canaries.word(10) + u'@' + canaries.word(10) + text(".nl")}});
        const QByteArray id = crypto::randomBytes(16);
        world.add(dossier, OperationKind::Entry, Category::Process,
                  {OperationItem::plain(id, text("process_note"), text("Gesproken met ") + canaries.word(10), 0)});
        if (name < text("d")) { // what belongs to nobody's fields: some of everything is enough
            world.set(dossier, {{text("manager_uid"), canaries.word(10)}});
            world.set(dossier, {{text("uwv_message"),
                                 text(R"({"note":"%1","reference":"%2"})").arg(canaries.word(10), canaries.word(10))}});
        }
    }

    /// A row in every other table of the embedded store, with a canary in each text and each run of bytes.
    static void fillOtherTables(AnonymiseWorld& world, Canaries& canaries)
    {
        const auto filled = world.original().store().write<void>([&](StoreDatabase& database) -> Result<void> {
            if (auto renamed = database.run("UPDATE practice SET name = ?1", canaries.word(10)); !renamed) {
                return renamed;
            }
            for (const StoreTable& table : AnonymiseWorld::need(StoreTable::known())) {
                const auto treatment = server::treatmentOf(table.name(), table.columns().front().name);
                if (treatment == server::Treatment::Fresh || treatment == server::Treatment::Rebuilt) {
                    continue; // dossiers fill those
                }
                if (auto added = addRow(database, table, canaries); !added) {
                    return fail(added.error().code(), QString::fromUtf8(table.name()), added.error().detail());
                }
            }
            return {};
        });
        AnonymiseWorld::need(filled ? Result<bool>(true) : failure(filled));
    }

    static Result<void> addRow(StoreDatabase& database, const StoreTable& table, Canaries& canaries)
    {
        QHash<QByteArray, QByteArray> ids; // by column
        const auto refersTo = [&](const QByteArray& column) -> QByteArray {
            const bool isUser = column == "user" || column == "signer";
            return isUser                                                            ? "user"
                   : column == "device" || column == "tenant" || column == "session" ? column
                                                                                     : QByteArray();
        };
        auto insert = database.prepare(table.insert());
        if (!insert) {
            return failure(insert);
        }
        // Sealed values need the row's key, so ids are chosen first.
        for (const StoreTable::Column& column : table.columns()) {
            const QByteArray other =
                column.name == "id" || table.name() == column.name ? QByteArray() : refersTo(column.name);
            if (column.type != "BLOB" || sealedColumn(table, column) != nullptr) {
                continue;
            }
            if (other.isEmpty()) {
                ids.insert(column.name, canaries.bytes(16));
            } else {
                auto row = database.prepare(QByteArray("SELECT id FROM \"" + other + "\" LIMIT 1"));
                const auto found = row ? row->step() : Result<bool>(failure(row));
                ids.insert(column.name, found && *found ? row->blob(0) : QByteArray(16, 'n'));
            }
        }
        const QByteArray dossier = ids.value("dossier");
        int parameter = 0;
        for (const StoreTable::Column& column : table.columns()) {
            ++parameter;
            if (column.type == "INTEGER") {
                insert->bind(parameter, numberFor(database, table, column));
            } else if (column.type == "TEXT") {
                insert->bind(parameter, canaries.word(10));
            } else if (const server::SealedColumn* sealed = sealedColumn(table, column)) {
                QByteArray key;
                for (const server::KeyColumn& part : sealed->key) {
                    key += part.name == nullptr ? QByteArray()
                           : part.isNumber      ? server::ColumnCipher::row(qint64(7))
                                                : ids.value(part.name);
                }
                insert->bind(parameter, database.columns().seal(*sealed, key, canaries.word(10)));
            } else {
                insert->bind(parameter, ids.value(column.name));
            }
        }
        return insert->run();
    }

    /// 7, a planner where it is a role; the number of a dossier where it refers to one.
    static qint64 numberFor(StoreDatabase& database, const StoreTable& table, const StoreTable::Column& column)
    {
        return table.name() == "blob" && column.name == "dossier"
                   ? database.number("SELECT number FROM dossier LIMIT 1").value_or(0)
                   : 7;
    }

    static const server::SealedColumn* sealedColumn(const StoreTable& table, const StoreTable::Column& column)
    {
        for (const server::SealedColumn& sealed : server::sealed::all) {
            if (table.name() == sealed.table && column.name == sealed.column) {
                return &sealed;
            }
        }
        return nullptr;
    }

    static void addEmployee(AnonymiseWorld& world, const domain::SyntheticPerson& person)
    {
        QMap<QString, QString> first;
        QMap<QString, QString> absence;
        for (auto it = person.fields.cbegin(); it != person.fields.cend(); ++it) {
            const Category category = domain::FieldCatalogue::find(it.key())->category();
            if (category == Category::Administrative) {
                first.insert(it.key(), it.value());
            } else if (category == Category::Absence) {
                absence.insert(it.key(), it.value());
            }
        }
        const DossierId dossier = world.addDossier(first);
        if (!absence.isEmpty()) {
            world.set(dossier, absence);
        }
    }

    static Figures figuresOf(const server::DataFolder& folder)
    {
        std::map<QByteArray, std::map<QString, QString>> dossiers; // by id
        for (const auto& op : AnonymiseWorld::operations(folder)) {
            for (const auto& item : op.items) {
                dossiers[op.dossier.bytes()][item.fieldId()] = item.value();
            }
        }
        std::map<QString, std::pair<int, QList<qint64>>> departments; // people, first days
        Figures figures;
        double days = 0;
        for (auto& [id, fields] : dossiers) {
            auto& department = departments[fields[text("org_unit")]];
            ++department.first;
            const QDate first = QDate::fromString(fields[text("first_sick_day")], Qt::ISODate);
            const QDate end = QDate::fromString(fields[text("recovery_date")], Qt::ISODate);
            if (first.isValid()) {
                department.second.append(first.toJulianDay());
            }
            if (first.isValid() && end.isValid()) {
                figures.lengths.append(int(first.daysTo(end)));
            }
        }
        QList<std::tuple<int, int, double>> order;
        qsizetype reports = 0;
        for (auto& [name, department] : departments) {
            const auto& firsts = department.second;
            const auto [least, most] = std::minmax_element(firsts.begin(), firsts.end());
            const double months = firsts.isEmpty() ? 1 : double(*most - *least) / 30.4 + 1;
            order.append({department.first, int(firsts.size()), double(firsts.size()) / months});
            reports += firsts.size();
            days += std::accumulate(firsts.begin(), firsts.end(), 0.0);
        }
        std::sort(order.begin(), order.end());
        for (const auto& [size, count, rate] : order) {
            figures.sizes.append(size);
            figures.reportsAMonth.append(rate);
        }
        std::sort(figures.lengths.begin(), figures.lengths.end());
        figures.meanFirstDay = days / double(std::max<qsizetype>(1, reports));
        return figures;
    }
};

QTEST_GUILESS_MAIN(AnonymiseLeakTest)
#include "AnonymiseLeakTest.moc"
