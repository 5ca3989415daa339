// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/EnrolKeepPages.h"

#include "ui/login/CodeField.h"
#include "ui/style/Look.h"
#include "ui/widgets/FingerprintView.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/QrView.h"
#include "ui/widgets/SecretClipboard.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    return column;
}

QString inGroups(const QString& text, int size, const QString& separator)
{
    QString grouped;
    for (int i = 0; i < text.size(); i += size) {
        grouped += (i > 0 ? separator : QString()) + text.mid(i, size);
    }
    return grouped;
}

} // namespace

EnrolAuthenticatorPage::EnrolAuthenticatorPage(QWidget* parent) : QWidget(parent)
{
    auto* column = columnOf(this);
    column->addWidget(
        form::paragraph(tr("Scan this picture with an authenticator app on your telephone. From now on the "
                           "app shows a new six-digit code every half minute."),
                        this));
    auto* row = new QHBoxLayout;
    row->setSpacing(Look::space(4));
    m_picture = new QrView(this);
    auto* beside = new QVBoxLayout;
    beside->addWidget(form::hint(tr("No camera? Type this key into the app:"), this));
    m_key = form::code({}, this);
    m_key->setAccessibleName(tr("Setup key for the authenticator app"));
    m_key->setObjectName(QStringLiteral("setupKey"));
    beside->addWidget(m_key);
    beside->addWidget(form::hint(tr("Time based, six digits, 30 seconds."), this));
    beside->addStretch(1);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(beside, 1);
    column->addLayout(row);
    m_done = new QCheckBox(tr("The app shows &codes for Dossierkluis"), this);
    m_done->setObjectName(QStringLiteral("authenticatorDone"));
    column->addWidget(m_done);
    column->addStretch(1);
}

void EnrolAuthenticatorPage::setUri(const QString& otpauth)
{
    m_picture->setText(otpauth);
    const QString secret = QUrlQuery(QUrl(otpauth)).queryItemValue(QStringLiteral("secret"));
    QStringList groups = inGroups(secret, 4, QStringLiteral(" ")).split(u' ');
    QString lines;
    for (int i = 0; i < groups.size(); ++i) {
        lines += groups[i] + (i % 4 == 3 ? QStringLiteral("\n") : QStringLiteral(" "));
    }
    m_key->setText(lines.trimmed());
    m_done->setChecked(false);
}

QString EnrolAuthenticatorPage::problem() const
{
    return m_done->isChecked() ? QString() : tr("Scan the picture first, and tick the box when the app shows codes.");
}

void EnrolAuthenticatorPage::forget()
{
    m_picture->setText({});
    m_key->clear();
}

EnrolRecoveryPage::EnrolRecoveryPage(QWidget* parent) : QWidget(parent)
{
    auto* column = columnOf(this);
    column->addWidget(
        form::paragraph(tr("With one of these codes you get in when your telephone is lost. Each works once. "
                           "Keep them on paper, apart from this computer; they are shown only now."),
                        this));
    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("well"));
    m_grid = new QGridLayout(frame);
    m_grid->setHorizontalSpacing(Look::space(5));
    m_grid->setVerticalSpacing(Look::space(1));
    column->addWidget(frame);
    auto* row = new QHBoxLayout;
    auto* print = new QPushButton(tr("&Print…"), this);
    m_copy = new QPushButton(tr("C&opy once"), this);
    m_copy->setToolTip(tr("Leaves the clipboard again after half a minute at most"));
    row->addWidget(print);
    row->addWidget(m_copy);
    row->addStretch(1);
    column->addLayout(row);
    m_kept = new QCheckBox(tr("I &keep these codes in a safe place"), this);
    m_kept->setObjectName(QStringLiteral("codesKept"));
    column->addWidget(m_kept);
    column->addStretch(1);
    connect(print, &QPushButton::clicked, this, &EnrolRecoveryPage::print);
    connect(m_copy, &QPushButton::clicked, this, &EnrolRecoveryPage::copyOnce);
}

void EnrolRecoveryPage::setCodes(const QString& login, const QStringList& codes)
{
    forget();
    m_login = login;
    m_codes = codes;
    const int half = int((codes.size() + 1) / 2);
    for (int i = 0; i < codes.size(); ++i) {
        const QString shown = codes[i].contains(u'-') ? codes[i] : inGroups(codes[i], 6, QStringLiteral("-"));
        auto* label = form::code(shown, this);
        label->setAccessibleName(tr("Recovery code %1: %2").arg(i + 1).arg(shown));
        m_grid->addWidget(label, i % half, i / half);
    }
    m_copy->setEnabled(true);
    m_kept->setChecked(false);
}

QString EnrolRecoveryPage::problem() const
{
    return m_kept->isChecked() ? QString() : tr("Print the codes or write them down, and tick the box.");
}

void EnrolRecoveryPage::forget()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_codes.clear();
}

void EnrolRecoveryPage::copyOnce()
{
    SecretClipboard::copy(m_codes.join(u'\n'));
    m_copy->setEnabled(false);
    m_copy->setText(tr("Copied, for half a minute at most"));
}

void EnrolRecoveryPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Dossierkluis recovery codes"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QPainter painter(&printer);
    QFont text(font().family(), 12);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSize(14);
    const int line = int(printer.resolution() * 0.35);
    int y = printer.resolution();
    painter.setFont(text);
    painter.drawText(printer.resolution(), y, tr("Dossierkluis: recovery codes of %1. Each works once.").arg(m_login));
    painter.setFont(fixed);
    for (const QString& code : std::as_const(m_codes)) {
        y += line;
        painter.drawText(printer.resolution(), y, code.contains(u'-') ? code : inGroups(code, 6, QStringLiteral("-")));
    }
}

EnrolKeysPage::EnrolKeysPage(QWidget* parent) : QWidget(parent)
{
    auto* column = columnOf(this);
    m_accountGroup = new QWidget(this);
    auto* account = columnOf(m_accountGroup);
    account->addWidget(form::heading(tr("Your account key"), this));
    account->addWidget(
        form::paragraph(tr("On another computer you need this key, once, to read medical data there. It is "
                           "shown only now: keep it on paper, apart from your password."),
                        this));
    m_accountKey = form::code({}, this);
    m_accountKey->setWordWrap(true);
    m_accountKey->setAccessibleName(tr("Account key"));
    account->addWidget(m_accountKey);
    column->addWidget(m_accountGroup);
    column->addWidget(form::heading(tr("Your fingerprint"), this));
    column->addWidget(form::paragraph(
        tr("Colleagues compare this with you in person, the digits or the words, so that they know that your "
           "keys are yours. It is no secret, and you find it again under Settings."),
        this));
    m_fingerprint = new FingerprintView(this);
    column->addWidget(m_fingerprint);
    m_kept = new QCheckBox(tr("I &keep the account key in a safe place"), this);
    m_kept->setObjectName(QStringLiteral("accountKeyKept"));
    column->addWidget(m_kept);
    column->addStretch(1);
}

void EnrolKeysPage::setKeys(const QString& accountKey, const QString& fingerprint)
{
    m_accountGroup->setVisible(!accountKey.isEmpty());
    m_kept->setVisible(!accountKey.isEmpty());
    m_kept->setChecked(false);
    m_accountKey->setText(accountKey);
    m_fingerprint->setFingerprint(fingerprint);
}

QString EnrolKeysPage::problem() const
{
    return m_kept->isHidden() || m_kept->isChecked() ? QString() : tr("Write the account key down, and tick the box.");
}

void EnrolKeysPage::forget()
{
    m_accountKey->clear();
}

EnrolConfirmPage::EnrolConfirmPage(QWidget* parent) : QWidget(parent), m_code(new CodeField(this))
{
    auto* column = columnOf(this);
    column->addWidget(form::paragraph(
        tr("Type the six digits the app shows now. That switches your account on and opens the program."), this));
    form::addField(column, tr("&Code from your authenticator app"), m_code);
    column->addStretch(1);
    connect(m_code, &CodeField::completed, this, &EnrolConfirmPage::entered);
}

QString EnrolConfirmPage::code() const
{
    return m_code->code();
}

QString EnrolConfirmPage::problem() const
{
    return m_code->isComplete() ? QString() : tr("Fill in the six digits your authenticator app shows now.");
}

void EnrolConfirmPage::forget()
{
    m_code->clear();
}

void EnrolConfirmPage::focusFirst()
{
    m_code->focusFirstEmpty();
}

} // namespace kluis::ui
