// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DevicesPanel.h"

#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr int nameColumn = 0;
constexpr int loginColumn = 1;
constexpr int stateColumn = 2;
constexpr int shownRows = 5;

} // namespace

DevicesPanel::DevicesPanel(QWidget* parent)
    : QWidget(parent), m_list(new QTreeWidget(this)), m_name(new QLineEdit(this)),
      m_rename(new QPushButton(tr("Re&name"), this)), m_revoke(new QPushButton(tr("Take access a&way…"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    column->addWidget(form::heading(tr("Your computers"), this));
    m_list->setObjectName(QStringLiteral("devices"));
    m_list->setAccessibleName(tr("Your computers"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Name"), tr("Last login"), tr("State")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_list->setMaximumHeight(m_list->header()->sizeHint().height() + shownRows * fontMetrics().height() * 2);
    column->addWidget(m_list);
    auto* row = new QHBoxLayout;
    m_name->setObjectName(QStringLiteral("deviceName"));
    m_name->setAccessibleName(tr("Name of the chosen computer"));
    m_revoke->setObjectName(QStringLiteral("revokeDevice"));
    row->addWidget(m_name, 1);
    row->addWidget(m_rename);
    row->addWidget(m_revoke);
    column->addLayout(row);

    QVBoxLayout* question = nullptr;
    m_question = form::card(this, question);
    question->addWidget(
        form::paragraph(tr("This computer's session ends at once, and what it holds stays shut once its "
                           "time without the server is over. It can't be undone; that computer can log "
                           "in again as a new one."),
                        m_question));
    auto* answers = new QHBoxLayout;
    auto* yes = new QPushButton(tr("Take access away"), m_question);
    yes->setObjectName(QStringLiteral("revokeDeviceYes"));
    yes->setProperty("role", QStringLiteral("danger"));
    auto* no = new QPushButton(tr("Keep it"), m_question);
    answers->addWidget(yes);
    answers->addWidget(no);
    answers->addStretch(1);
    question->addLayout(answers);
    m_question->hide();
    column->addWidget(m_question);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DevicesPanel::choose);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT nameWanted(chosen(), m_name->text().trimmed()); });
    connect(m_revoke, &QPushButton::clicked, this, [this, no] {
        m_question->show();
        no->setFocus();
    });
    connect(no, &QPushButton::clicked, m_question, &QWidget::hide);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        Q_EMIT revokeWanted(chosen());
    });
    choose();
}

void DevicesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void DevicesPanel::setDevices(const QList<app::OwnDevice>& devices)
{
    m_list->clear();
    const QDateTime now = QDateTime::currentDateTime();
    for (const app::OwnDevice& device : devices) {
        const QString state = device.state == QStringLiteral("revoked") ? tr("access taken away")
                              : device.thisOne                          ? tr("this computer")
                                                                        : tr("may log in");
        const QString login = device.lastLoginAt > 0
                                  ? TimeText::moment(QDateTime::fromMSecsSinceEpoch(device.lastLoginAt), now, QLocale())
                                  : tr("never");
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(nameColumn, device.name);
        item->setText(loginColumn, login);
        item->setText(stateColumn, state);
        item->setData(nameColumn, Qt::UserRole, device.id);
        item->setData(stateColumn, Qt::UserRole, device.state != QStringLiteral("revoked"));
    }
    choose();
}

QString DevicesPanel::chosen() const
{
    const auto items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.first()->data(nameColumn, Qt::UserRole).toString();
}

void DevicesPanel::choose()
{
    const auto items = m_list->selectedItems();
    m_name->setText(items.isEmpty() ? QString() : items.first()->text(nameColumn));
    m_name->setEnabled(!items.isEmpty());
    m_rename->setEnabled(!items.isEmpty());
    m_revoke->setEnabled(!items.isEmpty() && items.first()->data(stateColumn, Qt::UserRole).toBool());
    m_question->hide();
}

void DevicesPanel::forget()
{
    m_list->clear();
    choose();
}

} // namespace kluis::ui
