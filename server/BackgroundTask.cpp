// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/BackgroundTask.h"

#include <utility>

namespace kluis::server {

BackgroundTask::~BackgroundTask()
{
    m_stop = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void BackgroundTask::begin(Work work)
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_isRunning = true;
    m_thread = std::thread([this, work = std::move(work)] {
        work(m_stop);
        m_isRunning = false;
    });
}

} // namespace kluis::server
