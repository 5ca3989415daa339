// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace kluis::ui {

/// Hears the links that macOS gives to a program that runs already (QFileOpenEvent); elsewhere nothing comes. Window's thread.
class LinkOpener : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void followed(const QString& link); ///< whatever the system gave

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kluis::ui
