// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ConductStore.h"

#include "core/storage/Rows.h"
#include "server/api/CodeOfConduct.h"

#include <algorithm>

namespace kluis::server {

Result<ConductStore::Text> ConductStore::current()
{
    auto row = m_database.query("SELECT version, text FROM conduct ORDER BY version DESC LIMIT 1");
    if (!row) {
        return failure(row);
    }
    auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? Text{quint64(row->int64(0)), row->text(1)} : Text{1, codeOfConduct()};
}

Result<quint64> ConductStore::set(const QString& text, qint64 now)
{
    const auto before = current();
    if (!before) {
        return failure(before);
    }
    if (text.trimmed().isEmpty() || text.toUtf8().size() > maxText) {
        return fail(ErrorCode::InvalidArgument, tr("The code of conduct is a text of 1 to 60,000 bytes."),
                    QStringLiteral("conduct"));
    }
    if (text == before->text) {
        return fail(ErrorCode::InvalidArgument, tr("This is the code of conduct in force. Nothing was changed."),
                    QStringLiteral("conduct"));
    }
    const quint64 version = before->version + 1;
    auto added = m_database.run("INSERT INTO conduct(version, text, created_at) VALUES (?1, ?2, ?3)", qint64(version),
                                text, now);
    return added ? Result<quint64>(version) : failure(added);
}

Result<bool> ConductStore::waitsFor(const UserId& user)
{
    auto row = m_database.query("SELECT 1 FROM conduct_acceptance WHERE user = ?1 AND version = "
                                "coalesce((SELECT max(version) FROM conduct), 1)",
                                user);
    if (!row) {
        return failure(row);
    }
    auto found = row->step();
    return found ? Result<bool>(!*found) : found;
}

Result<void> ConductStore::accept(const UserId& user, quint64 version, qint64 now)
{
    return m_database.run("INSERT INTO conduct_acceptance(user, version, accepted_at) VALUES (?1, ?2, ?3) "
                          "ON CONFLICT DO NOTHING",
                          user, qint64(version), now);
}

Result<QList<ConductStore::Acceptance>> ConductStore::acceptances()
{
    auto rows = m_database.query("SELECT a.user, u.login, a.version, a.accepted_at FROM conduct_acceptance a "
                                 "JOIN user u ON u.id = a.user ORDER BY a.version");
    QList<Acceptance> list;
    const auto walked = storage::forEachRow(rows, [&]() -> Result<void> {
        auto login =
            m_database.columns().openText(sealed::login, ColumnCipher::row(rows->id<UserId>(0)), rows->blobView(1));
        if (!login) {
            return failure(login);
        }
        list.append(Acceptance{std::move(*login), quint64(rows->int64(2)), rows->int64(3)});
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Acceptance& a, const Acceptance& b) { return a.login < b.login; });
    return list;
}

} // namespace kluis::server
