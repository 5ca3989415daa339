// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldCatalogue.h"
#include "server/admin/UserAdministration.h"
#include "server/store/AgreementStore.h"
#include "tests/sync_simulation/CacheRows.h"
#include "tests/sync_simulation/OrGiveUp.h"
#include "tests/sync_simulation/SimulatedPractice.h"

#include <QTest>

#include <functional>
#include <memory>

namespace kluis::test {

/// The simulated practice with six more dossiers at Vermeer, half of them in either department, and what changes whose scope.
/// One thread.
class ScopeScene {
public:
    ScopeScene() : m_practice(std::make_unique<SimulatedPractice>()) {}

    static QString field(const char* id) { return QString::fromLatin1(id); }

    void begin()
    {
        m_practice->beginAtWork();
        m_dossiers.clear();
        for (int i = 0; i < 6; ++i) {
            addDossier(i % 2 == 0 ? "Sales" : "Works");
        }
        orGiveUp(hanneke().sync(false));
        // Hidden from a manager: a birth date and a wage. Seen by everybody: a job.
        bool all = write(hanneke(), 0, "birth_date", "1980-02-03") && write(hanneke(), 2, "birth_date", "1981-02-03");
        all = write(hanneke(), 2, "wage_pct", "70") && write(hanneke(), 4, "job_title", "Lasser") && all;
        all = write(hanneke(), 1, "birth_date", "1982-02-03") && all;
        orGiveUp(hanneke().sync(false));
        orGiveUp(dora().sync(false));
        all = write(dora(), 0, "work_advice", "no lifting") && write(dora(), 3, "work_advice", "no stairs") && all;
        all = write(dora(), 0, "findings", "sore knee") && write(dora(), 1, "findings", "sore back") && all;
        orGiveUp(all ? Result<void>() : fail(ErrorCode::Internal, QStringLiteral("an edit was refused")));
        for (const auto& client : m_practice->clients()) {
            orGiveUp(client->sync(false));
        }
    }
    void addDossier(const char* department)
    {
        const auto number = m_dossiers.size();
        m_dossiers.append(orGiveUp(
            hanneke().vault().addDossier(vermeer(), {{field("personnel_no"), QString::number(3000 + number)},
                                                     {field("last_name"), QStringLiteral("Kanarie%1").arg(number)},
                                                     {field("org_unit"), field(department)}})));
    }
    [[nodiscard]] SimulatedPractice& practice() { return *m_practice; }
    [[nodiscard]] qsizetype dossiers() const { return m_dossiers.size(); }

    /// As an earlier version of the program left it.
    static void forgetFacts(SimulatedClient& client)
    {
        orGiveUp(client.vault().database().execute("DELETE FROM named_value WHERE name GLOB 'sync.scope-held.*'"));
    }
    SimulatedClient& dora() { return m_practice->client(SimulatedPractice::lead); }
    SimulatedClient& hanneke() { return m_practice->client(1); }
    SimulatedClient& hugo() { return m_practice->client(2); }
    SimulatedClient& mark() { return m_practice->client(3); }
    SimulatedClient& carla() { return m_practice->client(4); }
    SimulatedClient& dirk() { return m_practice->client(5); }
    SimulatedClient& anja() { return m_practice->client(6); }
    SimulatedClient& olga() { return m_practice->client(7); }
    const TenantId& vermeer() { return m_practice->tenants().first(); }

    bool write(SimulatedClient& client, qsizetype dossier, const char* id, const char* text)
    {
        return client.vault().set(m_dossiers[dossier], field(id), field(text)).has_value();
    }
    bool note(SimulatedClient& client, qsizetype dossier, const char* id, const char* text)
    {
        return client.vault().addEntry(m_dossiers[dossier], field(id), field(text)).has_value();
    }
    QString value(SimulatedClient& client, int dossier, const char* id)
    {
        const auto view = client.show(m_dossiers[dossier]);
        return view ? view->fields.value(field(id)).value : QStringLiteral("<no dossier>");
    }
    void manage(SimulatedClient& client,
                const std::function<Result<void>(server::UserAdministration&, const server::Account&)>& act)
    {
        check(m_practice->server().manage(client.person().login, act));
    }
    void setRole(SimulatedClient& client, domain::Role role)
    {
        manage(client, [role](server::UserAdministration& people, const server::Account& account) {
            return people.setRole(account, role);
        });
    }
    void grant(SimulatedClient& client, const QString& employer, const QString& department)
    {
        manage(client, [&](server::UserAdministration& people, const server::Account& account) -> Result<void> {
            const auto given = people.grant(account, employer, department);
            return given ? Result<void>() : failure(given);
        });
    }
    void revoke(SimulatedClient& client, const QString& employer)
    {
        manage(client, [&](server::UserAdministration& people, const server::Account& account) {
            return people.revoke(account, employer);
        });
    }
    void agree(const QStringList& leftOut)
    {
        check(m_practice->server().administer([&](server::StoreDatabase& database) {
            return server::AgreementStore(database).set(vermeer(), domain::FieldAgreement::received(leftOut));
        }));
    }
    void restrictTo(int dossier, const QStringList& logins)
    {
        auto groups = dora().groups();
        orGiveUp(groups.restrictDossier(vermeer(), m_dossiers[dossier], logins));
    }
    /// As a person does after an administrator changed something.
    quint64 pulled(SimulatedClient& client)
    {
        orGiveUp(client.login());
        return orGiveUp(client.sync(false)).pulled;
    }
    static QStringList texts(const QList<CacheRow>& rows)
    {
        QStringList texts;
        for (const CacheRow& row : rows) {
            texts.append(row.text());
        }
        texts.sort();
        return texts;
    }
    static QStringList texts(SimulatedClient& client) { return texts(CacheRows::of(client.vault().database())); }
    static QStringList missing(const QStringList& before, const QStringList& after)
    {
        QStringList gone;
        for (const QString& text : before) {
            if (!after.contains(text)) {
                gone.append(text);
            }
        }
        return gone;
    }
    static int number(SimulatedClient& client, const QByteArray& sql)
    {
        auto row = orGiveUp(client.vault().database().prepare(sql));
        return orGiveUp(row.step()) ? int(row.int64(0)) : 0;
    }
    static int chains(SimulatedClient& client, domain::Category category)
    {
        return number(client, "SELECT count(*) FROM chain WHERE category = " + QByteArray::number(int(category)));
    }
    static quint64 operations(SimulatedClient& client)
    {
        return quint64(number(client, "SELECT coalesce(sum(n), 0) FROM chain"));
    }
    quint64 medicalOperations(int dossier)
    {
        auto row =
            orGiveUp(dora().vault().database().query("SELECT n FROM chain c JOIN dossier d ON d.number = c.dossier "
                                                     "WHERE d.id = ?1 AND c.category = 4",
                                                     m_dossiers[dossier]));
        return orGiveUp(row.step()) ? quint64(row.int64(0)) : 0;
    }
    /// What is held, its words and its chains: the same as when everything is fetched from the beginning.
    static bool isAsFetchedAnew(SimulatedClient& client)
    {
        const auto held = [&client] {
            auto row =
                orGiveUp(client.vault().database().prepare("SELECT hex(d.id) || c.category || ' ' || c.n || "
                                                           "hex(c.head) || hex(c.heads) FROM chain c JOIN dossier d "
                                                           "ON d.number = c.dossier ORDER BY 1"));
            QStringList all = texts(client);
            while (orGiveUp(row.step())) {
                all.append(row.text(0));
            }
            for (const auto& line : CacheRows::list(client.vault().database())) {
                all.append(line.dossier.toString());
            }
            all.sort();
            return all;
        };
        const auto before = held();
        if (CacheRows::strayWords(client.vault().database()) != 0 || !client.sync(true)) {
            return false;
        }
        const auto after = held();
        if (before != after) {
            qWarning().noquote() << "too much:" << missing(before, after) << "missing:" << missing(after, before);
        }
        return before == after;
    }

private:
    static void check(bool done)
    {
        orGiveUp(done ? Result<void>() : fail(ErrorCode::Internal, QStringLiteral("no change")));
    }

    std::unique_ptr<SimulatedPractice> m_practice;
    QList<DossierId> m_dossiers;
};

} // namespace kluis::test
