// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window costs that can do nothing: the floor under the counter's start and memory.
#include <QApplication>
#include <QMainWindow>
#include <QStatusBar>
#include <QTimer>
#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow
{
public:
    explicit EmptyWindow(bool exitWhenReady) : m_exitWhenReady(exitWhenReady)
    {
        resize(1366, 768);
        statusBar()->showMessage(QStringLiteral("Empty"));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!m_painted)
            QTimer::singleShot(0, this, [this] { sayReady(); });
        m_painted = true;
    }

private:
    void sayReady()
    {
        std::fputs("ready\n", stderr);
        if (m_exitWhenReady)
            QCoreApplication::quit();
    }

    bool m_exitWhenReady;
    bool m_painted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    EmptyWindow window(QCoreApplication::arguments().contains(QStringLiteral("--exit-when-ready")));
    window.show();
    return QCoreApplication::exec();
}
