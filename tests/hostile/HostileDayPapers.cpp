// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HostileDay about documents, orders to wipe, and what is written down of it.
#include "app/session/DistrustNotes.h"
#include "app/session/Profile.h"
#include "core/crypto/Random.h"
#include "core/crypto/WipeOrder.h"
#include "tests/hostile/HostileDay.h"
#include "tests/support/PaperFile.h"

namespace kluis::test {

bool HostileDay::addDocument(Workplace& author)
{
    constexpr qsizetype size = 5'000; // all of them, so that the bytes of one fit where another's are asked for
    const QString name = QStringLiteral("plan%1.pdf").arg(++m_count);
    const QString path = author.scratch(name);
    m_lastPaper = writePaper(path, size);
    const auto dossier = author.engine().find(team.dossier());
    const QString field = &author == &team.lead ? QStringLiteral("medical_attachment") : QStringLiteral("action_plan");
    m_lastDocument = name;
    return team.done(dossier) && team.done(author.engine().addDocument(*dossier, path, field)) &&
           !failedBy(sync(author));
}

Result<void> HostileDay::openDocument(const QString& name)
{
    constexpr qint64 largest = 1'000'000;
    const auto dossier = daan.engine().find(team.dossier());
    const auto id = dossier ? daan.engine().findDocument(*dossier, name) : failure(dossier);
    const auto content = id ? daan.engine().openDocument(*dossier, *id, largest, {}) : failure(id);
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    return content->bytes == m_lastPaper ? Result<void>() : tl::unexpected<Error>(Error(ErrorCode::Internal, name));
}

/// Orders that no client may obey, but for the first, which is never brought as it is.
void HostileDay::makeWipeOrders()
{
    const auto profile = app::Profile::load(daan.folder());
    crypto::WipeOrder order;
    order.practice = profile->practice;
    order.id = crypto::randomId<WipeId>();
    order.user = profile->user;
    order.device = profile->device;
    order.signer = m_administrator->user;
    order.time = team.server.clock().unixMillis();
    order.patience = 3600;
    const auto& key = m_administrator->identity.identity();
    order.sign(key);
    crypto::WipeOrder another = order;
    another.device = crypto::randomId<DeviceId>();
    another.sign(key);
    hostile.tell("orders " + order.encode().toHex() + ' ' + another.encode().toHex());
}

/// Until the server signs the next ones, and clients ask for them.
bool HostileDay::waitForCheckpoints()
{
    constexpr int sixMinutes = 6 * 60;
    team.server.clock().advanceSeconds(sixMinutes);
    return hostile.tell("clock " + QByteArray::number(team.server.clock().unixMillis())) == "ok";
}

QStringList HostileDay::doubts(Step step)
{
    return app::DistrustNotes(victim(step).folder()).all();
}

} // namespace kluis::test
