// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsScreen.h"

#include "app/settings/WindowLanguage.h"
#include "ui/settings/DevicesPanel.h"
#include "ui/settings/NetworkPanel.h"
#include "ui/settings/PolicyPanel.h"
#include "ui/style/Look.h"
#include "ui/widgets/FingerprintView.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kluis::ui {

SettingsScreen::SettingsScreen(QWidget* parent) : QWidget(parent)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Settings"));
    area->setFrameShape(QFrame::NoFrame);
    auto* body = new QWidget(area);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(6));
    auto* sheet = new QWidget(body);
    sheet->setMaximumWidth(Look::space(180));
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    row->addWidget(sheet, 10);
    row->addStretch(1);
    column->addWidget(form::title(tr("Settings"), sheet));
    buildLanguage(column);
    buildAppearance(column);
    buildNotices(column);
    buildAccount(column);
    m_devices = new DevicesPanel(sheet);
    column->addSpacing(Look::space(2));
    column->addWidget(m_devices);
    m_network = new NetworkPanel(sheet);
    column->addSpacing(Look::space(2));
    column->addWidget(m_network);
    m_policies = new PolicyPanel(sheet);
    column->addSpacing(Look::space(2));
    column->addWidget(m_policies);
    buildComputer(column);
    buildLeaving(column);
    column->addStretch(1);
    area->setWidget(body);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

void SettingsScreen::buildLanguage(QVBoxLayout* column)
{
    column->addSpacing(Look::space(2));
    auto* heading = form::heading(tr("Language"), this);
    column->addWidget(heading);
    m_language = new QComboBox(this);
    heading->setBuddy(m_language);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const app::WindowLanguage& each : app::WindowLanguage::all()) {
        m_language->addItem(each.ownName, each.code);
    }
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(m_language);
    m_languageManaged = form::hint({}, this);
    m_languageManaged->setObjectName(QStringLiteral("languageManaged"));
    m_languageManaged->hide();
    column->addWidget(m_languageManaged);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void SettingsScreen::buildAppearance(QVBoxLayout* column)
{
    column->addSpacing(Look::space(2));
    auto* heading = form::heading(tr("Colours"), this);
    column->addWidget(heading);
    m_appearance = new QComboBox(this);
    heading->setBuddy(m_appearance);
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_appearance->setAccessibleName(tr("Colours"));
    m_appearance->addItem(tr("As the system"), int(app::Appearance::System));
    m_appearance->addItem(tr("Light"), int(app::Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(app::Appearance::Dark));
    m_appearance->addItem(tr("High contrast"), int(app::Appearance::Contrast));
    m_appearance->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(m_appearance);
    connect(m_appearance, &QComboBox::activated, this,
            [this] { Q_EMIT appearanceChosen(app::Appearance(m_appearance->currentData().toInt())); });
}

void SettingsScreen::setAppearance(app::Appearance appearance)
{
    m_appearance->setCurrentIndex(qMax(0, m_appearance->findData(int(appearance))));
}

void SettingsScreen::buildNotices(QVBoxLayout* column)
{
    column->addSpacing(Look::space(2));
    column->addWidget(form::heading(tr("Notices"), this));
    m_notices = new QCheckBox(tr("Let the desktop tell once a day how much is &due"), this);
    m_notices->setObjectName(QStringLiteral("notices"));
    column->addWidget(m_notices);
    column->addWidget(form::hint(tr("It tells a number, never about whom or what."), this));
    m_noticesManaged = form::hint({}, this);
    m_noticesManaged->hide();
    column->addWidget(m_noticesManaged);
    connect(m_notices, &QCheckBox::clicked, this, &SettingsScreen::noticesChosen);
}

void SettingsScreen::setNotices(bool wanted)
{
    m_notices->setChecked(wanted);
}

void SettingsScreen::setManaged(const app::ManagedSettings& managed)
{
    const auto show = [&managed](app::PolicyId id, QWidget* control, QLabel* word) {
        const auto value = managed.value(id);
        PolicyPanel::mark(control, value);
        word->setText(app::ManagedSettings::managedBy(value));
        word->setVisible(value.isManaged());
    };
    show(app::PolicyId::Language, m_language, m_languageManaged);
    show(app::PolicyId::Notices, m_notices, m_noticesManaged);
    setLanguage(managed.value(app::PolicyId::Language).text);
    setNotices(managed.number(app::PolicyId::Notices) == 1);
    m_network->setManaged(managed);
    m_policies->setManaged(managed);
}

void SettingsScreen::buildAccount(QVBoxLayout* column)
{
    column->addSpacing(Look::space(2));
    column->addWidget(form::heading(tr("This account"), this));
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(Look::space(4));
    facts->setVerticalSpacing(Look::space(2));
    facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_server = form::paragraph({}, this);
    m_login = form::paragraph({}, this);
    m_role = form::paragraph({}, this);
    m_fingerprint = new FingerprintView(this);
    facts->addRow(tr("Server"), m_server);
    facts->addRow(tr("User name"), m_login);
    facts->addRow(tr("Role"), m_role);
    facts->addRow(tr("Fingerprint"), m_fingerprint);
    column->addLayout(facts);
    column->addWidget(form::hint(
        tr("Colleagues compare this with you in person, the digits or the words, before they trust your keys."), this));
    auto* password = new QPushButton(tr("Change &password…"), this);
    password->setObjectName(QStringLiteral("passwordWanted"));
    auto* authenticator = new QPushButton(tr("New &authenticator…"), this);
    authenticator->setObjectName(QStringLiteral("authenticatorWanted"));
    auto* ways = new QHBoxLayout;
    ways->addWidget(password);
    ways->addWidget(authenticator);
    ways->addStretch(1);
    column->addLayout(ways);
    connect(authenticator, &QPushButton::clicked, this, &SettingsScreen::authenticatorWanted);
    connect(password, &QPushButton::clicked, this, &SettingsScreen::passwordWanted);
}

void SettingsScreen::buildComputer(QVBoxLayout* column)
{
    column->addSpacing(Look::space(2));
    column->addWidget(form::heading(tr("This computer"), this));
    m_computer = form::paragraph({}, this);
    m_computer->setObjectName(QStringLiteral("aboutComputer"));
    column->addWidget(m_computer);
}

void SettingsScreen::setComputer(const QStringList& sentences)
{
    m_computer->setText(sentences.join(u'\n'));
}

void SettingsScreen::buildLeaving(QVBoxLayout* column)
{
    column->addSpacing(Look::space(2));
    column->addWidget(form::heading(tr("Leaving this computer"), this));
    auto* row = new QHBoxLayout;
    auto* logout = new QPushButton(tr("Log &out"), this);
    logout->setToolTip(tr("Ends the session; opening again needs the server"));
    auto* wipe = new QPushButton(tr("&Remove everything from this computer…"), this);
    row->addWidget(logout);
    row->addWidget(wipe);
    row->addStretch(1);
    column->addLayout(row);

    QVBoxLayout* question = nullptr;
    m_wipeQuestion = form::card(this, question);
    question->addWidget(
        form::paragraph(tr("This destroys the keys and the files of this profile on this computer. What is "
                           "at the server stays; changes that still wait are lost."),
                        m_wipeQuestion));
    auto* answers = new QHBoxLayout;
    auto* yes = new QPushButton(tr("Remove everything"), m_wipeQuestion);
    yes->setProperty("role", QStringLiteral("danger"));
    auto* no = new QPushButton(tr("Keep it"), m_wipeQuestion);
    answers->addWidget(yes);
    answers->addWidget(no);
    answers->addStretch(1);
    question->addLayout(answers);
    m_wipeQuestion->hide();
    column->addWidget(m_wipeQuestion);
    connect(logout, &QPushButton::clicked, this, &SettingsScreen::logoutWanted);
    connect(wipe, &QPushButton::clicked, this, [this, no] {
        m_wipeQuestion->show();
        no->setFocus();
    });
    connect(no, &QPushButton::clicked, m_wipeQuestion, &QWidget::hide);
    connect(yes, &QPushButton::clicked, this, &SettingsScreen::wipeWanted);
}

void SettingsScreen::setProfile(const QString& server, const QString& login, const QString& role)
{
    m_server->setText(server);
    m_login->setText(login);
    m_role->setText(role);
}

void SettingsScreen::setFingerprint(const QString& fingerprint)
{
    m_fingerprint->setFingerprint(fingerprint);
}

void SettingsScreen::setLanguage(const QString& code)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(code)));
}

void SettingsScreen::focusLanguage()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

void SettingsScreen::forget()
{
    m_wipeQuestion->hide();
    m_fingerprint->clear();
    m_devices->forget();
    m_network->forget();
}

} // namespace kluis::ui
