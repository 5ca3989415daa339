// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/protocol/SyncMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/scan/DocumentScreen.h"
#include "server/store/MedicalLogReplay.h"
#include "server/store/Store.h"

namespace kluis::server {

/// `POST /v1/push`: signed operations, judged one by one and answered one by one; what is applied is on the disk
/// before the answer leaves. An operation is applied once, whatever the number of sends. Any thread; the parts
/// given must outlive it.
class PushApi {
public:
    PushApi(Store& store, MedicalLogReplay& medicalLog, const Clock& clock, DocumentScreen& screen)
        : m_store(store), m_medicalLog(medicalLog), m_clock(clock), m_screen(screen)
    {
    }

    [[nodiscard]] HttpResponse push(const HttpRequest& request, const Caller& caller);

    /// The judgement itself. Errors are the store's; then nothing of the request is stored.
    [[nodiscard]] Result<protocol::PushResponse> judge(const protocol::PushRequest& request, const Caller& caller);

private:
    Store& m_store;
    MedicalLogReplay& m_medicalLog;
    const Clock& m_clock;
    DocumentScreen& m_screen;
};

} // namespace kluis::server
