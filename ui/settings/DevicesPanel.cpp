// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DevicesPanel.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
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
      m_rename(new QPushButton(tr("Re&name"), this)), m_revoke(new QPushButton(tr("Take access a&way…"), this)),
      m_wipe(new QPushButton(tr("Wi&pe…"), this)), m_approve(new QPushButton(tr("Approve a ne&w computer…"), this))
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
    m_rename->setObjectName(QStringLiteral("renameDevice"));
    m_revoke->setObjectName(QStringLiteral("revokeDevice"));
    row->addWidget(m_name, 1);
    row->addWidget(m_rename);
    m_wipe->setObjectName(QStringLiteral("wipeDevice"));
    row->addWidget(m_revoke);
    row->addWidget(m_wipe);
    column->addLayout(row);
    m_approve->setObjectName(QStringLiteral("approveDevice"));
    m_approve->hide();
    column->addWidget(m_approve, 0, Qt::AlignLeft);
    connect(m_approve, &QPushButton::clicked, this, &DevicesPanel::approveWanted);

    m_question =
        addQuestion(m_revoke,
                    tr("This computer's session ends at once, and what it holds stays shut once its time without the "
                       "server is over. It can't be undone; that computer can log in again as a new one."),
                    tr("Take access away"), &DevicesPanel::revokeWanted);
    m_wipeQuestion =
        addQuestion(m_wipe,
                    tr("At its next contact with the server that computer sends what it has not sent yet, and then "
                       "destroys everything of yours that it holds. What it can't send within 24 hours after it hears "
                       "of this is lost. It can't be undone."),
                    tr("Wipe it"), &DevicesPanel::wipeWanted);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DevicesPanel::choose);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT nameWanted(chosen(), m_name->text().trimmed()); });
    choose();
}

/// A card that asks once more before something that can't be undone; \p asked leads to it.
QFrame* DevicesPanel::addQuestion(QPushButton* asked, const QString& text, const QString& answer,
                                  void (DevicesPanel::*wanted)(const QString&))
{
    QVBoxLayout* question = nullptr;
    QFrame* card = form::card(this, question);
    question->addWidget(form::paragraph(text, card));
    auto* answers = new QHBoxLayout;
    auto* yes = new QPushButton(answer, card);
    yes->setObjectName(asked->objectName() + QStringLiteral("Yes"));
    yes->setProperty("role", QStringLiteral("danger"));
    auto* no = new QPushButton(tr("Keep it"), card);
    answers->addWidget(yes);
    answers->addWidget(no);
    answers->addStretch(1);
    question->addLayout(answers);
    card->hide();
    layout()->addWidget(card);
    connect(asked, &QPushButton::clicked, this, [this, card, no] {
        hideQuestions();
        card->show();
        no->setFocus();
    });
    connect(no, &QPushButton::clicked, card, &QWidget::hide);
    connect(yes, &QPushButton::clicked, this, [this, card, wanted] {
        card->hide();
        Q_EMIT(this->*wanted)(chosen());
    });
    return card;
}

void DevicesPanel::hideQuestions()
{
    m_question->hide();
    m_wipeQuestion->hide();
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
        item->setData(loginColumn, Qt::UserRole, !device.thisOne);
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
    m_wipe->setEnabled(!items.isEmpty() && items.first()->data(loginColumn, Qt::UserRole).toBool());
    hideQuestions();
}

void DevicesPanel::setApprovalOffered(bool offered)
{
    m_approve->setVisible(offered);
}

void DevicesPanel::forget()
{
    m_list->clear();
    choose();
}

} // namespace kluis::ui
