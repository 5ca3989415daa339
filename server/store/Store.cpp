// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/Store.h"

#include "server/store/EmbeddedStore.h"
#include "server/store/postgres/PgStore.h"

namespace kluis::server {

Store::Store(std::unique_ptr<StoreBackend> backend) : m_backend(std::move(backend))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& file, QByteArrayView key,
                                           const crypto::SecretBytes& columnKey)
{
    auto backend = EmbeddedStore::open(file, key, columnKey);
    return backend ? std::unique_ptr<Store>(new Store(std::move(*backend)))
                   : Result<std::unique_ptr<Store>>(failure(backend));
}

Result<std::unique_ptr<Store>> Store::open(const PgTarget& target, const crypto::SecretBytes& columnKey)
{
    auto backend = PgStore::open(target, columnKey);
    return backend ? std::unique_ptr<Store>(new Store(std::move(*backend)))
                   : Result<std::unique_ptr<Store>>(failure(backend));
}

/// What was noted is told once it is committed; a write that was run again notes it again.
Result<void> Store::runWrite(const WriteScope& scope, const StoreBackend::Work& work)
{
    QList<Change> changes;
    const auto done = m_backend->write(scope, [&](StoreDatabase& database) -> Result<void> {
        auto outcome = work(database);
        changes = database.takeChanges(); // also what a failure leaves behind
        return outcome;
    });
    if (done) {
        m_bell.ring(changes);
        m_backend->tellOthers(changes);
    }
    return done;
}

void Store::hearOthers()
{
    m_backend->hearOthers([this](const QList<Change>& changes) { m_bell.ring(changes); });
}

} // namespace kluis::server
