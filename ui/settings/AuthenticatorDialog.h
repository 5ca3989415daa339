// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QDialog>

namespace kluis::ui {

/// A new authenticator's secret as QR code and as text, to its owner and once.
class AuthenticatorDialog : public QDialog {
    Q_OBJECT

public:
    AuthenticatorDialog(const app::NewAuthenticator& made, QWidget* parent);
};

} // namespace kluis::ui
