// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SecretClipboard.h"

#include "app/settings/ManagedSettings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace kluis::ui {

void SecretClipboard::copy(const QString& text)
{
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    constexpr int usualSeconds = 30;
    const int seconds = app::ManagedSettings({}).number(app::PolicyId::ClipboardSeconds).value_or(usualSeconds);
    QTimer::singleShot(seconds * 1000, QGuiApplication::clipboard(), [text] {
        if (QGuiApplication::clipboard()->text() == text) {
            QGuiApplication::clipboard()->clear();
        }
    });
}

} // namespace kluis::ui
