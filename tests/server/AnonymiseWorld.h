// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Random.h"
#include "core/domain/FieldCatalogue.h"
#include "server/anonymise/Anonymiser.h"
#include "server/store/AccountStore.h"
#include "server/store/RecordStore.h"
#include "tests/server/SyncFixture.h"

#include <QTemporaryDir>

#include <optional>
#include <utility>

namespace kluis::test {

/// A server with real data and, once copy() was called, its anonymised copy. Aborts on what a test can't go on without.
class AnonymiseWorld {
    template <typename Work> static auto write(const server::DataFolder& folder, const Work& work)
    {
        using Value = typename std::invoke_result_t<Work, server::StoreDatabase&>::value_type;
        return folder.store().write<Value>(work);
    }

public:
    AnonymiseWorld() : m_originalDatabase(TestDatabase::makeIfWanted()), m_copyDatabase(TestDatabase::makeIfWanted())
    {
        m_original.emplace(make("original", domain::Environment::Production, m_originalDatabase.get()));
        m_tenant = addEmployer(QStringLiteral("vermeer"), QStringLiteral("Vermeer Bouw BV"));
    }

    [[nodiscard]] const server::DataFolder& original() const
    {
        flush();
        return *m_original;
    }
    [[nodiscard]] const server::DataFolder& copied() const { return *m_copy; }
    [[nodiscard]] server::Anonymiser& anonymiser() { return *m_anonymiser; }
    [[nodiscard]] const TenantId& tenant() const { return m_tenant; }

    TenantId addEmployer(const QString& shortName, const QString& name)
    {
        return need(write(*m_original,
                          [&](server::StoreDatabase& database) {
                              return server::AccountStore(database).addTenant(shortName, name, now);
                          }))
            .id;
    }

    UserId addUser(const QString& login, const QString& name, domain::Role role)
    {
        return need(write(*m_original,
                          [&](server::StoreDatabase& database) {
                              return server::AccountStore(database).addUser(login, name, role, now);
                          }))
            .id;
    }

    /// An operation as if somebody had pushed it, with whatever values.
    void add(const DossierId& dossier, protocol::OperationKind kind, domain::Category category,
             const QList<protocol::OperationItem>& items, qint64 time = now)
    {
        protocol::Operation op;
        op.tenant = m_tenant;
        op.dossier = dossier;
        op.category = category;
        op.kind = kind;
        op.id = crypto::newOpId(time);
        op.author = m_original->keys().systemUser;
        op.device = m_original->keys().systemDevice;
        op.deviceTime = time;
        op.items = items;
        op.sign(m_original->keys().signingKey);
        m_pending.append(op);
    }

    DossierId addDossier(const QMap<QString, QString>& fields)
    {
        const auto dossier = crypto::randomId<DossierId>();
        add(dossier, protocol::OperationKind::Dossier, domain::Category::Administrative, items(fields));
        return dossier;
    }

    void set(const DossierId& dossier, const QMap<QString, QString>& fields)
    {
        const auto* field = domain::FieldCatalogue::find(fields.firstKey());
        add(dossier, protocol::OperationKind::Field, field->category(), items(fields));
    }

    server::Anonymiser::Summary copy(char seed = 's')
    {
        flush();
        m_copy.emplace(make("copy", domain::Environment::Test, m_copyDatabase.get()));
        m_anonymiser.emplace(*m_original, *m_copy, crypto::SecretBytes::copyOf(QByteArray(32, seed)));
        return need(m_anonymiser->run([](qint64, qint64) {}));
    }

    /// Every value of a folder's operations that the server can open, by dossier and field, in order; a task's as its text.
    static QMap<QString, QStringList> values(const server::DataFolder& folder, const DossierId& dossier)
    {
        QMap<QString, QStringList> values;
        for (const protocol::Operation& op : operations(folder)) {
            for (const auto& item : op.items) {
                if (op.dossier == dossier && !item.isSealed()) {
                    values[item.fieldId()].append(item.value());
                }
            }
        }
        return values;
    }

    static QList<protocol::Operation> operations(const server::DataFolder& folder)
    {
        return need(folder.store().read<QList<protocol::Operation>>(
            [](server::StoreDatabase& database) -> Result<QList<protocol::Operation>> {
                QList<protocol::Operation> all;
                auto row = database.query("SELECT place, bytes FROM operation ORDER BY place");
                const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
                    const auto bytes = database.columns().open(
                        server::sealed::operation, server::ColumnCipher::row(row->int64(0)), row->blobView(1));
                    const auto op = bytes ? protocol::Operation::decode(*bytes) : failure(bytes);
                    if (op) {
                        all.append(*op);
                    }
                    return op ? Result<void>() : failure(op);
                });
                return walked ? Result<QList<protocol::Operation>>(all) : failure(walked);
            }));
    }

    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    template <typename T> static T need(Result<T> result)
    {
        if (!result) {
            qFatal("%s (%s)", qPrintable(result.error().sentence()), qPrintable(result.error().detail()));
        }
        return std::move(*result);
    }

    static constexpr qint64 now = 1'780'000'000'000;

private:
    /// What was added since, in one transaction: each of its own would wait for the disk.
    void flush() const
    {
        const auto pending = std::exchange(m_pending, {});
        need(write(*m_original, [&](server::StoreDatabase& database) -> Result<bool> {
            for (const protocol::Operation& op : pending) {
                if (auto taken = server::RecordStore(database).accept(op, op.encode(), op.deviceTime); !taken) {
                    return failure(taken);
                }
            }
            return true;
        }));
    }

    static QList<protocol::OperationItem> items(const QMap<QString, QString>& fields)
    {
        QList<protocol::OperationItem> items;
        for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
            items.append(protocol::OperationItem::plain(it.key().toUtf8(), it.key(), it.value(), 0));
        }
        return items;
    }

    server::DataFolder make(const char* name, domain::Environment environment, const TestDatabase* database) const
    {
        server::DataFolder::Plan plan;
        plan.folder = at(name);
        plan.hosts = {QStringLiteral("localhost")};
        plan.environment = environment;
        if (database != nullptr) {
            plan.database = database->target();
        }
        return need(server::DataFolder::create(plan));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_originalDatabase; ///< null: the embedded store
    std::unique_ptr<TestDatabase> m_copyDatabase;
    std::optional<server::DataFolder> m_original;
    std::optional<server::DataFolder> m_copy;
    std::optional<server::Anonymiser> m_anonymiser;
    TenantId m_tenant;
    mutable QList<protocol::Operation> m_pending;
};

} // namespace kluis::test
