// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/KeyboardPractice.h"

#include "ui/style/Look.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::test {

bool KeyboardPractice::start()
{
    ui::Look::apply(*qApp);
    const auto made = run(serverProgram(), {QStringLiteral("demo"), QStringLiteral("--data"), m_practice.data(),
                                            QStringLiteral("--dossiers"), QStringLiteral("60"),
                                            QStringLiteral("--seed"), QStringLiteral("9")});
    QFile file(m_practice.data() + QStringLiteral("/demo-accounts.json"));
    if (!made.ok() || !file.open(QIODevice::ReadOnly)) {
        qWarning("%s", made.err.constData());
        return false;
    }
    m_accounts = QJsonDocument::fromJson(file.readAll()).array();
    QFile paper(this->paper());
    return paper.open(QIODevice::WriteOnly) && paper.write("Besproken en akkoord.\n") > 0 && m_practice.serve();
}

QJsonObject KeyboardPractice::account(const QString& login) const
{
    for (const auto& each : m_accounts) {
        if (each.toObject().value(QLatin1String("login")).toString() == login) {
            return each.toObject();
        }
    }
    return {};
}

QString KeyboardPractice::paper() const
{
    return m_practice.folder() + QStringLiteral("/afspraken.txt");
}

} // namespace kluis::test
