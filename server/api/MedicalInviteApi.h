// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/protocol/MedicalInviteMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/Store.h"

#include <QCoreApplication>

namespace kluis::server {

/// `POST /v1/medical-invite/answer` and `/read`: carries what newcomers make of their invite to the leads. The server
/// knows no invite and can make no answer. Any thread; the parts given must outlive it.
class MedicalInviteApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::MedicalInviteApi)

public:
    MedicalInviteApi(Store& store, MedicalLogReplay& replay, const Clock& clock)
        : m_store(store), m_replay(replay), m_clock(clock)
    {
    }

    [[nodiscard]] HttpResponse answer(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] HttpResponse read(const HttpRequest& request, const Caller& caller);

    /// Forbidden for other than medical roles and for devices without a certificate.
    [[nodiscard]] Result<void> keep(const protocol::MedicalInviteAnswer& answer, const Caller& caller);
    /// Forbidden for others than leads. Answers older than an invite lives are forgotten.
    [[nodiscard]] Result<protocol::MedicalInviteAnswers> answers(const Caller& caller);

private:
    Store& m_store;
    MedicalLogReplay& m_replay;
    const Clock& m_clock;
};

} // namespace kluis::server
