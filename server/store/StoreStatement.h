// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/storage/Statement.h"
#include "server/store/postgres/PgStatement.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <variant>

namespace kluis::server {

/// A statement of the server's store, whichever database that is: bind, step through the rows, read their columns, as
/// storage::Statement has it. Which of the two it is, is one branch and no virtual call: columns are read by the
/// million. Must not outlive its StoreConnection; that one's thread.
class StoreStatement {
    /// \p use on whichever of the two it is. Above its uses, which need its type.
    template <typename Self, typename Use> static auto on(Self& self, Use use)
    {
        if (auto* embedded = std::get_if<storage::Statement>(&self.m_face)) {
            return use(*embedded);
        }
        return use(*std::get_if<PgStatement>(&self.m_face));
    }

public:
    explicit StoreStatement(storage::Statement statement) : m_face(std::move(statement)) {}
    explicit StoreStatement(PgStatement statement) : m_face(std::move(statement)) {}

    /// Whatever storage::Statement::bind() takes. Copies.
    template <typename Value> StoreStatement& bind(int parameter, const Value& value)
    {
        on(*this, [&](auto& face) { face.bind(parameter, value); });
        return *this;
    }
    /// Binds \p values to ?1, ?2, …
    template <typename... Values> StoreStatement& bindAll(const Values&... values)
    {
        on(*this, [&](auto& face) { face.bindAll(values...); });
        return *this;
    }

    /// Moves to the next row. \returns true on a row, false after the last; then the statement may be bound and stepped
    /// again. Errors: Exists (uniqueness), InvalidArgument (another constraint), as the database.
    [[nodiscard]] Result<bool> step()
    {
        return on(*this, [](auto& face) { return face.step(); });
    }
    /// Steps to the end: for statements whose rows don't matter.
    [[nodiscard]] Result<void> run()
    {
        return on(*this, [](auto& face) { return face.run(); });
    }
    /// Back to before the first row. Bound values stay.
    void reset()
    {
        on(*this, [](auto& face) { face.reset(); });
    }

    // Columns of the row that step() stopped at. Views are valid until the next step, reset or destruction.
    [[nodiscard]] bool isNull(int column) const
    {
        return on(*this, [column](const auto& face) { return face.isNull(column); });
    }
    [[nodiscard]] qint64 int64(int column) const ///< 0 for NULL; 0 and 1 for a condition
    {
        return on(*this, [column](const auto& face) { return face.int64(column); });
    }
    [[nodiscard]] QByteArrayView blobView(int column) const
    {
        return on(*this, [column](const auto& face) { return face.blobView(column); });
    }
    [[nodiscard]] QByteArray blob(int column) const { return blobView(column).toByteArray(); }
    [[nodiscard]] QString text(int column) const
    {
        return on(*this, [column](const auto& face) { return face.text(column); });
    }
    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(int64(column));
    }
    /// The column as an id: `row.id<DossierId>(0)`. The null id for NULL or a blob of another length.
    template <typename AnyId> [[nodiscard]] AnyId id(int column) const
    {
        const QByteArrayView bytes = blobView(column);
        return AnyId::fromBytes(QByteArray::fromRawData(bytes.data(), bytes.size())).value_or(AnyId());
    }
    [[nodiscard]] int columnCount() const
    {
        return on(*this, [](const auto& face) { return face.columnCount(); });
    }

private:
    std::variant<storage::Statement, PgStatement> m_face;
};

} // namespace kluis::server
