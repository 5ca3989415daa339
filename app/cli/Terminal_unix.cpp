// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terminal.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

#include <sodium.h>
#include <termios.h>
#include <unistd.h>

namespace kluis::app::Terminal {

namespace {

/// Switches echo off for its lifetime.
class QuietInput {
public:
    explicit QuietInput(bool quiet)
    {
        m_changed = quiet && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_changed) {
            termios silent = m_before;
            silent.c_lflag &= ~tcflag_t(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~QuietInput()
    {
        if (m_changed) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputc('\n', stderr);
        }
    }
    QuietInput(const QuietInput&) = delete;
    QuietInput& operator=(const QuietInput&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

} // namespace

bool isInteractive()
{
    return isatty(STDIN_FILENO) == 1;
}

Result<QString> readLine(const QString& question, bool echo)
{
    std::fputs(question.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    const QuietInput quiet(!echo);
    std::string line;
    if (!std::getline(std::cin, line) || line.size() > 4096) {
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("Terminal", "Nothing was entered."));
    }
    const QString text = QString::fromLocal8Bit(line.c_str(), qsizetype(line.size()));
    sodium_memzero(line.data(), line.size());
    return text;
}

} // namespace kluis::app::Terminal
