// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "app/session/KitKeys.h"
#include "app/session/ProfileContext.h"
#include "app/session/ServerDoor.h"
#include "core/base/Result.h"
#include "core/crypto/IdentityBundle.h"

#include <QCoreApplication>

namespace kluis::app {

/// A person's first day (SECURITY B2.1): from the enrolment code to keys, a profile and an authenticator. The
/// password and the keys stay here; the server gets public keys and wrapped ones. Nothing is left behind when it fails.
class Enrolment {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Enrolment)

public:
    explicit Enrolment(ProfileContext& context) : m_context(context) {}

    /// Errors: Exists (the folder has an account), InvalidArgument (code, password), NotConfirmed (code of conduct),
    /// ServerDoor's, Forbidden (code used or expired), Storage.
    [[nodiscard]] Result<EnrolOutcome> run(const EnrolInput& input);

private:
    struct Made; ///< keys and the request that tells of them
    [[nodiscard]] Result<protocol::EnrolBeginResponse> begin(OpenDoor& door, const EnrolInput& input,
                                                             const crypto::EnrolmentCode& code);
    [[nodiscard]] Result<Made> makeKeys(const EnrolInput& input, const QUrl& server, const OpenDoor& door,
                                        const protocol::EnrolBeginResponse& account);
    [[nodiscard]] Result<void> keepKeys(const Made& made, const OpenDoor& door, const EnrolInput& input);
    [[nodiscard]] Result<protocol::EnrolResponse> send(OpenDoor& door, const Made& made);
    void undo();

    ProfileContext& m_context;
    QString m_writtenKit; ///< made by this enrolment, hence taken away again when it fails
};

} // namespace kluis::app
