<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ಕಡಿಮೆ ಮಾಡಿ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ಹೆಚ್ಚಿಸಿ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>ಪಟ್ಟಿ ತೆರೆಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ಫೋಲ್ಡರ್ ಸಿಗಲಿಲ್ಲ.
ಫೋಲ್ಡರ್ ಹೆಸರು ಸರಿಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ಫೈಲ್ ಸಿಗಲಿಲ್ಲ.
ಫೈಲ್ ಹೆಸರು ಸರಿಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ಈಗಾಗಲೇ ಇದೆ.
ಅದನ್ನು ಬದಲಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; ಬರೆಯದಂತೆ ಲಾಕ್ ಆಗಿದೆ.
ಆದರೂ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; ಅನ್ನು ನಿಜವಾಗಿಯೂ ಅಳಿಸಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ವಿವರಗಳೊಂದಿಗೆ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ಪಟ್ಟಿಯಾಗಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ಆಯ್ಕೆಮಾಡಿ (&amp;C)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ಫೋಲ್ಡರ್ ಅಳಿಸಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ಅಳಿಸಿ (&amp;D)</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ವಿವರಗಳು</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ಫೋಲ್ಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ಫೋಲ್ಡರ್:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ಫೈಲ್ ಹೆಸರು (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ಫೈಲ್ ಬಗೆ:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ಫೋಲ್ಡರ್ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ಹಿಂದೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ಮುಂದೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ಮೇಲಿನ ಫೋಲ್ಡರ್‌ಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ಸ್ಥಳಗಳ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ಇಲ್ಲಿ ನೋಡಿ:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ತೆರೆಯಿರಿ (&amp;O)</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ಮೇಲಿನ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ಇತ್ತೀಚಿನ ಸ್ಥಳಗಳು</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ಹೆಸರು ಬದಲಿಸಿ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ಉಳಿಸಿ (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ಈ ಹೆಸರಿನಲ್ಲಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ತೋರಿಸಿ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ಅಡಗಿದ ಫೈಲ್ ತೋರಿಸಿ (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ಪಕ್ಕದ ಪಟ್ಟಿ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ಬದಲಾದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ಬಗೆ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ನನ್ನ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ಬಗೆ</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>ಕೀ ಒತ್ತಿ</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ಕಾಪಿ (&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಪೇಸ್ಟ್ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ (&amp;U)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>ವಿವರ ಅಡಗಿಸಿ…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>ವಿವರ ತೋರಿಸಿ…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ಅನ್ವಯಿಸಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬೇಡ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ನಿರ್ಲಕ್ಷಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ಇಲ್ಲ (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ಎಲ್ಲಕ್ಕೂ ಇಲ್ಲ (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ಮೊದಲಿನಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ಮೂಲ ಸೆಟ್ಟಿಂಗ್ ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>ಎಲ್ಲ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ಹೌದು (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>ಎಲ್ಲಕ್ಕೂ ಹೌದು (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>ಕೆಳತುದಿ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ಎಡ ಅಂಚು</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ಒಂದು ಪುಟ ಕೆಳಗೆ</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ಒಂದು ಪುಟ ಎಡಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ಒಂದು ಪುಟ ಬಲಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ಒಂದು ಪುಟ ಮೇಲೆ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ಬಲ ಅಂಚು</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>ಕೆಳಗೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>ಇಲ್ಲಿಗೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ಎಡಕ್ಕೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ಬಲಕ್ಕೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ಮೇಲೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ಮೇಲ್ತುದಿ</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI ಮೊದಲ ಬಲ ಅಕ್ಷರದಿಂದ ಪ್ರತ್ಯೇಕ</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>ಯೂನಿಕೋಡ್ ನಿಯಂತ್ರಣ ಅಕ್ಷರ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE ಎಡದಿಂದ ಬಲ ಭಾಗ ಆರಂಭ</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI ಎಡದಿಂದ ಬಲ ಪ್ರತ್ಯೇಕ</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM ಎಡದಿಂದ ಬಲ ಗುರುತು</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO ಎಡದಿಂದ ಬಲ ಒತ್ತಾಯ ಆರಂಭ</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF ದಿಕ್ಕಿನ ಭಾಗ ಅಂತ್ಯ</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI ದಿಕ್ಕಿನ ಪ್ರತ್ಯೇಕ ಅಂತ್ಯ</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE ಬಲದಿಂದ ಎಡ ಭಾಗ ಆರಂಭ</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI ಬಲದಿಂದ ಎಡ ಪ್ರತ್ಯೇಕ</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM ಬಲದಿಂದ ಎಡ ಗುರುತು</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO ಬಲದಿಂದ ಎಡ ಒತ್ತಾಯ ಆರಂಭ</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ ಶೂನ್ಯ ಅಗಲದ ಜೋಡಕ</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ ಶೂನ್ಯ ಅಗಲದ ಬೇರ್ಪಡಕ</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP ಶೂನ್ಯ ಅಗಲದ ಖಾಲಿ ಜಾಗ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ಕಾಪಿ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ಲಿಂಕ್ ವಿಳಾಸ ಕಾಪಿ (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಪೇಸ್ಟ್ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::AboutDialog</name>
    <message>
        <source>About Countertop</source>
        <translation>Countertop ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>ಇದು ಇತರರ ಕೆಲಸದ ಮೇಲೆ ನಿಂತಿದೆ:</translation>
    </message>
    <message>
        <source>&amp;Copy for a letter</source>
        <translation>ಪತ್ರಕ್ಕಾಗಿ ಕಾಪಿ (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>A counter for recharges and bill payments.</source>
        <translation>ರೀಚಾರ್ಜ್ ಮತ್ತು ಬಿಲ್ ಪಾವತಿಯ ಕೌಂಟರ್.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, ಆವೃತ್ತಿ 3 ಅಥವಾ ನಂತರದ ಅಡಿ ಮುಕ್ತ ಸಾಫ್ಟ್‌ವೇರ್. ಇದಕ್ಕೆ ಯಾವ ವಾರಂಟಿಯೂ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ct::AccountDialog</name>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>ಮೊತ್ತ ರೂಪಾಯಿಗಳಲ್ಲಿ (&amp;A)</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>ಪಾವತಿ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty)</source>
        <translation>ಟಿಪ್ಪಣಿ, ಬೇಕಿದ್ದರೆ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>ಪಾವತಿ ದಾಖಲಿಸಿ (&amp;T)</translation>
    </message>
    <message>
        <source>Write down what is owed</source>
        <translation>ಬಾಕಿ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>ಯಾವುದಕ್ಕೆ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>ಬರೆದುಕೊಳ್ಳಿ (&amp;W)</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>ಸ್ವಲ್ಪ ಕಡಿಮೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ಏಕೆ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>ಕಡಿಮೆ ಮಾಡಿ (&amp;T)</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>ಖಾತೆಯ ಮಿತಿ</translation>
    </message>
    <message>
        <source>&amp;At most so many rupees may be owed</source>
        <translation>ಗರಿಷ್ಠ ಇಷ್ಟು ರೂಪಾಯಿ ಉದ್ರಿ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>ಮಿತಿ ಇಡಿ (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬೇಡ</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>ಇದರ ನಂತರ: %1</translation>
    </message>
</context>
<context>
    <name>ct::AccountWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>ಬಾಕಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 ಮುಂಗಡ ಜಮಾ</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 ಬಾಕಿ</translation>
    </message>
    <message>
        <source>No limit set: nothing on account</source>
        <translation>ಮಿತಿ ಇಟ್ಟಿಲ್ಲ: ಉದ್ರಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Limit %1, %2 left</source>
        <translation>ಮಿತಿ %1, %2 ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>Sale on account</source>
        <translation>ಉದ್ರಿ ಮಾರಾಟ</translation>
    </message>
    <message>
        <source>Given back: the sale came to nothing</source>
        <translation>ವಾಪಸು: ಮಾರಾಟ ಆಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>ಬರೆದದ್ದು: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>ಕಡಿಮೆ ಮಾಡಿದ್ದು: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ಪಾವತಿ</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>ಪಾವತಿ: %1</translation>
    </message>
    <message>
        <source>Statement of account, %1</source>
        <translation>ಖಾತೆ ವಿವರ, %1</translation>
    </message>
    <message>
        <source>Namaste %1, your account at %2 stands at %3. Please pay when you next come by. Thank you.</source>
        <translation>ನಮಸ್ತೆ %1, %2 ನಲ್ಲಿ ನಿಮ್ಮ ಖಾತೆಯಲ್ಲಿ %3 ಬಾಕಿ ಇದೆ. ಮುಂದೆ ಬಂದಾಗ ದಯವಿಟ್ಟು ಪಾವತಿಸಿ. ಧನ್ಯವಾದಗಳು.</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we recharge it again? %6</source>
        <translation>ನಮಸ್ತೆ %1, %3 ನ %2 ರೀಚಾರ್ಜ್ (%4) ಸುಮಾರು %5 ರಂದು ಮುಗಿಯುತ್ತದೆ. ಮತ್ತೆ ರೀಚಾರ್ಜ್ ಮಾಡಲೇ? %6</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) did not go through.</source>
        <translation>ನಮಸ್ತೆ %1, %3 ಸಂಖ್ಯೆಯ %2 ರೀಚಾರ್ಜ್ (%4) ಆಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 waits for you at our shop.</source>
        <translation>ನಿಮ್ಮ %1 ನಮ್ಮ ಅಂಗಡಿಯಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Nothing was charged for it.</source>
        <translation>ಇದಕ್ಕೆ ಯಾವುದೇ ಹಣ ತೆಗೆದುಕೊಂಡಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ct::AlertStrip</name>
    <message>
        <source>See the disputes</source>
        <translation>ವಿವಾದಗಳನ್ನು ನೋಡಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%n ಮಾರಾಟವನ್ನು ಮಾಲೀಕರು ನೋಡಬೇಕು: ಒಂದು ದಿನ ದಾಟಿದರೂ ಬಗೆಹರಿದಿಲ್ಲ.</numerusform>
            <numerusform>%n ಮಾರಾಟಗಳನ್ನು ಮಾಲೀಕರು ನೋಡಬೇಕು: ಒಂದು ದಿನ ದಾಟಿದರೂ ಬಗೆಹರಿದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::AmountChips</name>
    <message>
        <source>Usual amounts</source>
        <translation>ಸಾಮಾನ್ಯ ಮೊತ್ತಗಳು</translation>
    </message>
    <message>
        <source>Usual amount %1</source>
        <translation>ಸಾಮಾನ್ಯ ಮೊತ್ತ %1</translation>
    </message>
</context>
<context>
    <name>ct::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>ಸಮಯ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ಸೇವೆ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <extracomment>The operator&apos;s reference of a recharge, as the head of a narrow column</extracomment>
        <translation>ಆಪರೇಟರ್ ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ಆರ್ಡರ್ ಐಡಿ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ಕ್ಯಾಷಿಯರ್</translation>
    </message>
</context>
<context>
    <name>ct::BulkFileWords</name>
    <message>
        <source>The file is not UTF-8 text. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>ಫೈಲ್ UTF-8 ಪಠ್ಯ ಅಲ್ಲ. ಅದನ್ನು &quot;CSV UTF-8&quot; ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no CSV file has.</source>
        <translation>ಸಾಲು %1 ರಲ್ಲಿ ಯಾವ CSV ಫೈಲ್‌ನಲ್ಲೂ ಇರದ ಅಕ್ಷರ ಇದೆ.</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark where none can stand.</source>
        <translation>ಸಾಲು %1 ರಲ್ಲಿ ಇರಬಾರದ ಕಡೆ ಉದ್ಧರಣ ಚಿಹ್ನೆ ಇದೆ.</translation>
    </message>
    <message>
        <source>The quotation mark of line %1 is never closed.</source>
        <translation>ಸಾಲು %1 ರ ಉದ್ಧರಣ ಚಿಹ್ನೆ ಮುಚ್ಚಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB. Divide it.</source>
        <translation>ಫೈಲ್ 16 MB ಗಿಂತ ದೊಡ್ಡದು. ಅದನ್ನು ಭಾಗ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: operator, number, amount, circle, value1, value2.</source>
        <translation>ಫೈಲ್ ಖಾಲಿ ಇದೆ. ಮೊದಲ ಸಾಲಿನಲ್ಲಿ ಕಾಲಂ ಹೆಸರುಗಳಿರುತ್ತವೆ: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line names the columns, with commas: operator, number, amount, circle, value1, value2.</source>
        <translation>&quot;%1&quot; ಎಂಬ ಕಾಲಂ ಇಲ್ಲ. ಮೊದಲ ಸಾಲಿನಲ್ಲಿ ಕಾಲಂ ಹೆಸರುಗಳು ಕಾಮಾಗಳೊಂದಿಗೆ ಇರುತ್ತವೆ: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>&quot;%1&quot; ಕಾಲಂ ಹೆಸರು ಎರಡು ಬಾರಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; ಕಾಲಂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer fields than the first line.</source>
        <translation>ಸಾಲು %1 ರಲ್ಲಿ ಮೊದಲ ಸಾಲಿಗಿಂತ ಹೆಚ್ಚು ಅಥವಾ ಕಡಿಮೆ ಮನೆಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>The file has no lines below its first one.</source>
        <translation>ಫೈಲ್‌ನಲ್ಲಿ ಮೊದಲ ಸಾಲಿನ ಕೆಳಗೆ ಸಾಲುಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>ಸಾಲು %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 takes no value%3.</source>
        <translation>ಸಾಲು %1: %2 ಗೆ value%3 ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Line %1: the same number and amount as line %2.</source>
        <translation>ಸಾಲು %1: ಸಂಖ್ಯೆ, ಮೊತ್ತ ಸಾಲು %2 ರಂತೆಯೇ ಇವೆ.</translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message>
        <source>The list that is running</source>
        <translation>ನಡೆಯುತ್ತಿರುವ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ಫೈಲ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ಪೇಸ್ಟ್</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>ಪಟ್ಟಿ ಪೇಸ್ಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>ಇದನ್ನು ಮುಂದುವರಿಸಿ (&amp;G)</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>ಇದನ್ನು ತೆಗೆದಿಡಿ (&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>ಪಟ್ಟಿಯ ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Open or paste a list. Its first line names the columns:

operator,number,amount,circle,value1,value2

Only the first three are needed. Every line is checked before the first is sent.</source>
        <translation>ಪಟ್ಟಿ ತೆರೆಯಿರಿ ಅಥವಾ ಪೇಸ್ಟ್ ಮಾಡಿ. ಮೊದಲ ಸಾಲಿನಲ್ಲಿ ಕಾಲಂ ಹೆಸರುಗಳಿರುತ್ತವೆ:

operator,number,amount,circle,value1,value2

ಮೊದಲ ಮೂರು ಮಾತ್ರ ಬೇಕು. ಮೊದಲನೆಯದನ್ನು ಕಳುಹಿಸುವ ಮುನ್ನ ಪ್ರತಿ ಸಾಲನ್ನು ಪರಿಶೀಲಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>ಪಟ್ಟಿಯ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>ಪಟ್ಟಿ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ನಿಲ್ಲಿಸಿ (&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>ಸಾರಾಂಶ… (&amp;M)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>ಪಟ್ಟಿ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>ಪಟ್ಟಿಗಳು (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>ಫೈಲ್ ಓದಲಾಗಲಿಲ್ಲ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>ಪೇಸ್ಟ್ ಮಾಡಲು ಪಠ್ಯ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>ಪೇಸ್ಟ್ ಮಾಡಿದ ಪಟ್ಟಿ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%n ಸಾಲು ಕಳುಹಿಸಲಾಗದು, ಹಾಗಾಗಿ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ಅದು ಮೊದಲಿದೆ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಲಾಗದು, ಹಾಗಾಗಿ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ಅವು ಮೊದಲಿವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent, but the list needs %1 and the wallet holds %2.</source>
        <translation>ಪ್ರತಿ ಸಾಲನ್ನೂ ಕಳುಹಿಸಬಹುದು, ಆದರೆ ಪಟ್ಟಿಗೆ %1 ಬೇಕು, ವಾಲೆಟ್‌ನಲ್ಲಿ %2 ಇದೆ.</translation>
    </message>
    <message>
        <source>✓ Every line can be sent. Lines of this list that were sent before are not sent again.</source>
        <translation>✓ ಪ್ರತಿ ಸಾಲನ್ನೂ ಕಳುಹಿಸಬಹುದು. ಈ ಪಟ್ಟಿಯಲ್ಲಿ ಮೊದಲೇ ಕಳುಹಿಸಿದ ಸಾಲುಗಳನ್ನು ಮತ್ತೆ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>ಸಾಲು %1</translation>
    </message>
    <message>
        <source>✕ cannot be sent</source>
        <translation>✕ ಕಳುಹಿಸಲಾಗದು</translation>
    </message>
    <message>
        <source>Nothing was sent: the list cannot be kept on the disk, so that it could not be gone on with after a power cut. Make room, then try again.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಪಟ್ಟಿಯನ್ನು ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಇಡಲಾಗಲಿಲ್ಲ, ಕರೆಂಟ್ ಹೋದರೆ ಮುಂದುವರಿಸಲಾಗದು. ಜಾಗ ಮಾಡಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>The list is being sent. Other sales go on beside it.</source>
        <translation>ಪಟ್ಟಿ ಕಳುಹಿಸಲಾಗುತ್ತಿದೆ. ಇತರ ಮಾರಾಟ ಪಕ್ಕದಲ್ಲೇ ನಡೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>✕ refused, nothing was sent</source>
        <translation>✕ ನಿರಾಕರಣೆ, ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>A list of recharges</source>
        <translation>ರೀಚಾರ್ಜ್ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Nothing is sent before every line was checked.</source>
        <translation>ಪ್ರತಿ ಸಾಲು ಪರಿಶೀಲಿಸುವ ಮುನ್ನ ಏನನ್ನೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s) · %1</source>
        <translation>
            <numerusform>%n ರೀಚಾರ್ಜ್ · %1</numerusform>
            <numerusform>%n ರೀಚಾರ್ಜ್‌ಗಳು · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the first %2 lines are shown</source>
        <translation>%1 · ಮೊದಲ %2 ಸಾಲುಗಳು ಕಾಣುತ್ತಿವೆ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ರಲ್ಲಿ %1</translation>
    </message>
    <message>
        <source>✓ %1 success</source>
        <translation>✓ %1 ಯಶಸ್ವಿ</translation>
    </message>
    <message>
        <source>✕ %1 failed or not sent</source>
        <translation>✕ %1 ವಿಫಲ ಅಥವಾ ಕಳುಹಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 ನಿರಾಕರಣೆ</translation>
    </message>
    <message>
        <source>◔ %1 without a result</source>
        <translation>◔ %1 ಫಲಿತಾಂಶ ಬಂದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 sent before, not sent again</source>
        <translation>%1 ಮೊದಲೇ ಕಳುಹಿಸಿದ್ದು, ಮತ್ತೆ ಇಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>ಸುಮಾರು %n ಸೆಕೆಂಡ್ ಉಳಿದಿದೆ</numerusform>
            <numerusform>ಸುಮಾರು %n ಸೆಕೆಂಡ್ ಉಳಿದಿವೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ಸುಮಾರು %n ನಿಮಿಷ ಉಳಿದಿದೆ</numerusform>
            <numerusform>ಸುಮಾರು %n ನಿಮಿಷ ಉಳಿದಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every line was sent or had been sent before.</source>
        <translation>✓ ಪ್ರತಿ ಸಾಲು ಕಳುಹಿಸಲಾಗಿದೆ ಅಥವಾ ಮೊದಲೇ ಕಳುಹಿಸಿತ್ತು.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>ನಿಲ್ಲಿಸಿದೆ: %n ಮಾರಾಟದ ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ. ಉಳಿದ ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ. ಫಲಿತಾಂಶಕ್ಕೆ ಕಾದು, ನಂತರ ಮುಂದುವರಿಸಿ: ಯಾವ ಸಾಲನ್ನೂ ಎರಡು ಬಾರಿ ಕಳುಹಿಸುವುದಿಲ್ಲ.</numerusform>
            <numerusform>ನಿಲ್ಲಿಸಿದೆ: %n ಮಾರಾಟಗಳ ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ. ಉಳಿದ ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ. ಫಲಿತಾಂಶಕ್ಕೆ ಕಾದು, ನಂತರ ಮುಂದುವರಿಸಿ: ಯಾವ ಸಾಲನ್ನೂ ಎರಡು ಬಾರಿ ಕಳುಹಿಸುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the book takes nothing more. The other lines were not sent. Make room on the disk, then go on: no line is sent twice.</source>
        <translation>ನಿಲ್ಲಿಸಿದೆ: ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಇನ್ನು ಬರೆಯಲಾಗದು. ಉಳಿದ ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ. ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ ಮುಂದುವರಿಸಿ: ಯಾವ ಸಾಲನ್ನೂ ಎರಡು ಬಾರಿ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>ನಿಲ್ಲಿಸಿದೆ. %1</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent.</source>
        <translation>ನಿಲ್ಲಿಸಿದೆ. ಉಳಿದ ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Go on when you like: no line is sent twice.</source>
        <translation>ನಿಲ್ಲಿಸಿದೆ. ಉಳಿದ ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ. ಯಾವಾಗ ಬೇಕಾದರೂ ಮುಂದುವರಿಸಿ: ಯಾವ ಸಾಲನ್ನೂ ಎರಡು ಬಾರಿ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>%n ರೀಚಾರ್ಜ್ ಪಟ್ಟಿ ಮುಗಿದಿಲ್ಲ. ಮುಂದುವರಿಸಿ: ಕಳುಹಿಸಿದ್ದನ್ನು ಮತ್ತೆ ಕಳುಹಿಸುವುದಿಲ್ಲ.</numerusform>
            <numerusform>%n ರೀಚಾರ್ಜ್‌ಗಳ ಪಟ್ಟಿ ಮುಗಿದಿಲ್ಲ. ಮುಂದುವರಿಸಿ: ಕಳುಹಿಸಿದ್ದನ್ನು ಮತ್ತೆ ಕಳುಹಿಸುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was not finished</source>
        <translation>ಮುಗಿಯದ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>List of recharges: %1</source>
        <translation>ರೀಚಾರ್ಜ್ ಪಟ್ಟಿ: %1</translation>
    </message>
    <message>
        <source>Success in all: %1</source>
        <translation>ಒಟ್ಟು ಯಶಸ್ವಿ: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ಇನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>ನಿರಾಕರಣೆ, ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Summary of the list</source>
        <translation>ಪಟ್ಟಿಯ ಸಾರಾಂಶ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ಸಾರಾಂಶ</translation>
    </message>
</context>
<context>
    <name>ct::BulkWords</name>
    <message>
        <source>%1 of %2: %3 success, %4 failed, %5 not sent, %6 open, %7 refused</source>
        <translation>%2 ರಲ್ಲಿ %1: %3 ಯಶಸ್ವಿ, %4 ವಿಫಲ, %5 ಕಳುಹಿಸಿಲ್ಲ, %6 ಬಾಕಿ, %7 ನಿರಾಕರಣೆ</translation>
    </message>
    <message>
        <source>%1; about %2 s left</source>
        <translation>%1; ಸುಮಾರು %2 ಸೆಕೆಂಡ್ ಉಳಿದಿವೆ</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>ನಿಲ್ಲಿಸಿದೆ, ಏಕೆಂದರೆ %n ಮಾರಾಟದ ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ. ಉಳಿದ ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ. &quot;countertopctl reconcile&quot; ನಡೆಸಿ, ನಂತರ ಅದೇ ಫೈಲ್ ಮತ್ತೆ ನಡೆಸಿ: ಯಾವ ಸಾಲನ್ನೂ ಎರಡು ಬಾರಿ ಕಳುಹಿಸುವುದಿಲ್ಲ.</numerusform>
            <numerusform>ನಿಲ್ಲಿಸಿದೆ, ಏಕೆಂದರೆ %n ಮಾರಾಟಗಳ ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ. ಉಳಿದ ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ. &quot;countertopctl reconcile&quot; ನಡೆಸಿ, ನಂತರ ಅದೇ ಫೈಲ್ ಮತ್ತೆ ನಡೆಸಿ: ಯಾವ ಸಾಲನ್ನೂ ಎರಡು ಬಾರಿ ಕಳುಹಿಸುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, because the book takes nothing more. The other lines were not sent. Make room on the disk or mend the folder, then run the same file again: no line is sent twice.</source>
        <translation>ನಿಲ್ಲಿಸಿದೆ, ಏಕೆಂದರೆ ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಇನ್ನು ಬರೆಯಲಾಗದು. ಉಳಿದ ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ. ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ ಅಥವಾ ಫೋಲ್ಡರ್ ಸರಿಪಡಿಸಿ, ಅದೇ ಫೈಲ್ ಮತ್ತೆ ನಡೆಸಿ: ಯಾವ ಸಾಲನ್ನೂ ಎರಡು ಬಾರಿ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Run the same file again to go on: no line is sent twice.</source>
        <translation>ನಿಲ್ಲಿಸಿದೆ. ಉಳಿದ ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಿಲ್ಲ. ಮುಂದುವರಿಸಲು ಅದೇ ಫೈಲ್ ಮತ್ತೆ ನಡೆಸಿ: ಯಾವ ಸಾಲನ್ನೂ ಎರಡು ಬಾರಿ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>ಸಾಲು %1: %2, %3</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>ನಿರಾಕರಣೆ, ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>ct::CallbackCard</name>
    <message>
        <source>Listen for call-&amp;backs on this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಕಾಲ್-ಬ್ಯಾಕ್ ಕೇಳಿ (&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ಕಾಪಿ (&amp;Y)</translation>
    </message>
    <message>
        <source>Listen for call-backs on this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಕಾಲ್-ಬ್ಯಾಕ್ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Copy the call-back path</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್ ಪಾತ್ ಕಾಪಿ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Call-backs of the provider</source>
        <translation>ಪ್ರೊವೈಡರ್ ಕಾಲ್-ಬ್ಯಾಕ್‌ಗಳು</translation>
    </message>
    <message>
        <source>The provider can tell an outcome by calling an address of yours. The counter then asks at once; it never believes a call-back alone.</source>
        <translation>ಪ್ರೊವೈಡರ್ ನಿಮ್ಮ ವಿಳಾಸಕ್ಕೆ ಕರೆ ಮಾಡಿ ಫಲಿತಾಂಶ ಹೇಳಬಹುದು. ಆಗ ಕೌಂಟರ್ ತಕ್ಷಣ ಕೇಳುತ್ತದೆ; ಕಾಲ್-ಬ್ಯಾಕ್ ಒಂದನ್ನೇ ಎಂದೂ ನಂಬುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Path to give to the provider, behind the shop’s own address</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ಕೊಡಬೇಕಾದ ಪಾತ್, ಅಂಗಡಿಯ ವಿಳಾಸದ ನಂತರ</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ಉಳಿಸಲಾಗಲಿಲ್ಲ: ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Off. Outcomes come by asking, a little later.</source>
        <translation>ಆಫ್. ಫಲಿತಾಂಶ ಕೇಳಿದಾಗ, ಸ್ವಲ್ಪ ತಡವಾಗಿ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 ನಲ್ಲಿ ಕೇಳುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Not listening: the address has to be in figures, such as 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>ಕೇಳುತ್ತಿಲ್ಲ: ವಿಳಾಸ ಅಂಕಿಗಳಲ್ಲಿ ಇರಬೇಕು, ಉದಾ. ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ಮಾತ್ರ 127.0.0.1, ಇಡೀ ನೆಟ್‌ವರ್ಕ್‌ಗೆ 0.0.0.0.</translation>
    </message>
    <message>
        <source>Not listening: %1 cannot be had. Another program has this port, or the address is not of this computer. Choose another port.</source>
        <translation>ಕೇಳುತ್ತಿಲ್ಲ: %1 ಸಿಗಲಿಲ್ಲ. ಈ ಪೋರ್ಟ್ ಬೇರೆ ಪ್ರೋಗ್ರಾಂ ಬಳಿ ಇದೆ, ಅಥವಾ ವಿಳಾಸ ಈ ಕಂಪ್ಯೂಟರ್‌ನದಲ್ಲ. ಬೇರೆ ಪೋರ್ಟ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Not listening: the secret part of the path cannot be read. Run &quot;countertopctl callback --new-token&quot; and give the provider the new path.</source>
        <translation>ಕೇಳುತ್ತಿಲ್ಲ: ಪಾತ್‌ನ ರಹಸ್ಯ ಭಾಗ ಓದಲಾಗಲಿಲ್ಲ. &quot;countertopctl callback --new-token&quot; ನಡೆಸಿ, ಹೊಸ ಪಾತ್ ಪ್ರೊವೈಡರ್‌ಗೆ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>Copied. Keep it to yourself and the provider.</source>
        <translation>ಕಾಪಿ ಆಗಿದೆ. ನಿಮಗೆ ಮತ್ತು ಪ್ರೊವೈಡರ್‌ಗೆ ಮಾತ್ರ ತಿಳಿದಿರಲಿ.</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ಪೋರ್ಟ್</translation>
    </message>
</context>
<context>
    <name>ct::ChargeCard</name>
    <message>
        <source>Service charge</source>
        <translation>ಸೇವಾ ಶುಲ್ಕ</translation>
    </message>
    <message>
        <source>What this shop takes on top of the amount: rupees a sale (5) or a part of it (2%). Empty: nothing. It stands apart on the receipt and is never sent to the provider.</source>
        <translation>ಮೊತ್ತದ ಮೇಲೆ ಈ ಅಂಗಡಿ ಪಡೆಯುವುದು: ಮಾರಾಟಕ್ಕೆ ರೂಪಾಯಿ (5) ಅಥವಾ ಅದರ ಭಾಗ (2%). ಖಾಲಿ: ಏನೂ ಇಲ್ಲ. ರಸೀದಿಯಲ್ಲಿ ಬೇರೆಯಾಗಿ ಇರುತ್ತದೆ, ಪ್ರೊವೈಡರ್‌ಗೆ ಎಂದೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Service charge for %1</source>
        <extracomment>%1 is a service, &quot;Electricity&quot;</extracomment>
        <translation>%1 ಸೇವಾ ಶುಲ್ಕ</translation>
    </message>
    <message>
        <source>Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%.</source>
        <translation>ಉಳಿಸಲಾಗಲಿಲ್ಲ: ₹ 1,000 ವರೆಗೆ ರೂಪಾಯಿ (5 ಅಥವಾ 5.50), ಅಥವಾ 20% ವರೆಗೆ ಶೇಕಡಾ (2%) ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ಉಳಿಸಲಾಗಲಿಲ್ಲ: ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>ಉಳಿಸಿದೆ. ಮುಂದಿನ ಮಾರಾಟದಿಂದ ಅನ್ವಯ.</translation>
    </message>
</context>
<context>
    <name>ct::CheckRow</name>
    <message>
        <source>Looking…</source>
        <translation>ನೋಡುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>In its turn</source>
        <translation>ಸರದಿ ಬಂದಾಗ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ಇನ್ನೂ ಇಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>ct::ChoiceEdit</name>
    <message>
        <source>%1 choices</source>
        <translation>%1 ಆಯ್ಕೆಗಳು</translation>
    </message>
</context>
<context>
    <name>ct::CommandLine</name>
    <message>
        <source>folder of the book and its settings</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಮತ್ತು ಅದರ ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>private file that holds the provider&apos;s password</source>
        <translation>ಪ್ರೊವೈಡರ್ ಪಾಸ್‌ವರ್ಡ್ ಇರುವ ಖಾಸಗಿ ಫೈಲ್</translation>
    </message>
    <message>
        <source>private file with the passphrase of the sealed password</source>
        <translation>ಸೀಲ್ ಮಾಡಿದ ಪಾಸ್‌ವರ್ಡ್‌ನ ಪಾಸ್‌ಫ್ರೇಸ್ ಇರುವ ಖಾಸಗಿ ಫೈಲ್</translation>
    </message>
    <message>
        <source>act for this user</source>
        <translation>ಈ ಬಳಕೆದಾರರ ಪರವಾಗಿ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>private file that holds the user&apos;s PIN</source>
        <translation>ಬಳಕೆದಾರರ ಪಿನ್ ಇರುವ ಖಾಸಗಿ ಫೈಲ್</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>ಸ್ಟ್ಯಾಂಡರ್ಡ್ ಔಟ್‌ಪುಟ್‌ನಲ್ಲಿ ಒಂದು JSON ದಾಖಲೆ</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>ಈ ಪಠ್ಯ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>ಆವೃತ್ತಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>There is no option --%1. Use --help to see them all.</source>
        <translation>--%1 ಎಂಬ ಆಯ್ಕೆ ಇಲ್ಲ. ಎಲ್ಲ ನೋಡಲು --help ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>ಆಯ್ಕೆ --%1 ಎರಡು ಬಾರಿ ಕೊಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>ಆಯ್ಕೆ --%1 ಗೆ ಮೌಲ್ಯ ಇರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>ಆಯ್ಕೆ --%1 ಗೆ ಮೌಲ್ಯ ಬೇಕು.</translation>
    </message>
    <message>
        <source>A command is missing. Use --help to see them all.</source>
        <translation>ಕಮಾಂಡ್ ಇಲ್ಲ. ಎಲ್ಲ ನೋಡಲು --help ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use --help to see them all.</source>
        <translation>&quot;%1&quot; ಎಂಬ ಕಮಾಂಡ್ ಇಲ್ಲ. ಎಲ್ಲ ನೋಡಲು --help ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>ಕಮಾಂಡ್ %1 ಗೆ --%2 ಆಯ್ಕೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ಕೊಟ್ಟಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; ಒಂದು ಪದ ಹೆಚ್ಚಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Always:</source>
        <translation>ಯಾವಾಗಲೂ:</translation>
    </message>
</context>
<context>
    <name>ct::CountGrid</name>
    <message>
        <source>How many of ₹ %1</source>
        <translation>₹ %1 ಎಷ್ಟು</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ಸಂಖ್ಯೆ ಅಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>ct::Counter</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ಮಾಡಲು ಅಥವಾ ಬರೆಯಲು ಆಗದು. --data-dir ನಿಂದ ಬೇರೆಯದನ್ನು ಆರಿಸಿ, ಅಥವಾ ಅಲ್ಲಿ ಬರೆಯುವ ಅನುಮತಿ ಪಡೆಯಿರಿ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A counter is already open on the book in %1. Use that window, or close it first.</source>
        <translation>%1 ರ ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಈಗಾಗಲೇ ಒಂದು ಕೌಂಟರ್ ತೆರೆದಿದೆ. ಆ ವಿಂಡೋ ಬಳಸಿ, ಅಥವಾ ಮೊದಲು ಅದನ್ನು ಮುಚ್ಚಿ.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 ರ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಬಳಕೆಗೆ ಬಾರವು: %2 ಸರಿಯಾದ ರೂಪದಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The folder %1 is set up for live sales; practice wants a folder of its own.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ನಿಜವಾದ ಮಾರಾಟಕ್ಕೆ; ಅಭ್ಯಾಸಕ್ಕೆ ಬೇರೆ ಫೋಲ್ಡರ್ ಬೇಕು.</translation>
    </message>
    <message>
        <source>The practice provider cannot start (%1).</source>
        <translation>ಅಭ್ಯಾಸ ಪ್ರೊವೈಡರ್ ಆರಂಭವಾಗಲಿಲ್ಲ (%1).</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 ರ ರಿಜಿಸ್ಟರ್ ಬಳಕೆಗೆ ಬಾರದು (%2). ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ತಪ್ಪು ನೋಡಲು &quot;countertopctl verify&quot; ನಡೆಸಿ; ಹಿಂದಿನ ಮಾರಾಟ journal.jsonl ನಲ್ಲೂ ಇದೆ.</translation>
    </message>
</context>
<context>
    <name>ct::Credentials</name>
    <message>
        <source>The password is sealed in this folder. Give its passphrase with --passphrase-file. Nothing was sent.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಈ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಸೀಲ್ ಆಗಿದೆ. --passphrase-file ನಿಂದ ಅದರ ಪಾಸ್‌ಫ್ರೇಸ್ ಕೊಡಿ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The password could not be opened: the keyring is locked or the passphrase is wrong. Nothing was sent.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ತೆರೆಯಲಿಲ್ಲ: ಕೀರಿಂಗ್ ಲಾಕ್ ಆಗಿದೆ ಅಥವಾ ಪಾಸ್‌ಫ್ರೇಸ್ ತಪ್ಪು. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no password for this account. Store one with &quot;countertopctl configure --password-stdin&quot; or give --password-file. Nothing was sent.</source>
        <translation>ಈ ಖಾತೆಗೆ ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲ. &quot;countertopctl configure --password-stdin&quot; ನಿಂದ ಇಡಿ ಅಥವಾ --password-file ಕೊಡಿ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The password file does not hold one line of text. Nothing was sent.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಫೈಲ್‌ನಲ್ಲಿ ಒಂದೇ ಸಾಲಿನ ಪಠ್ಯ ಇಲ್ಲ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The password cannot be read (%1). A password file must be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಓದಲಾಗಲಿಲ್ಲ (%1). ಪಾಸ್‌ವರ್ಡ್ ಫೈಲ್ ನಿಮ್ಮದೇ ಆಗಿ, 0600 ಅನುಮತಿಯಲ್ಲಿ ಇರಬೇಕು. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message>
        <source>No users are set up on this book, so --user and --pin-file have no meaning yet. Nothing was sent.</source>
        <translation>ಈ ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಇನ್ನೂ ಬಳಕೆದಾರರಿಲ್ಲ, ಹಾಗಾಗಿ --user, --pin-file ಗೆ ಅರ್ಥವಿಲ್ಲ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ಮಾಡಲು ಅಥವಾ ಬರೆಯಲು ಆಗದು. --data-dir ನಿಂದ ಬೇರೆಯದನ್ನು ಆರಿಸಿ, ಅಥವಾ ಅಲ್ಲಿ ಬರೆಯುವ ಅನುಮತಿ ಪಡೆಯಿರಿ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form. Nothing was sent.</source>
        <translation>%1 ರ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಬಳಕೆಗೆ ಬಾರವು: %2 ಸರಿಯಾದ ರೂಪದಲ್ಲಿಲ್ಲ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This folder has no provider account yet. Set one up with &quot;countertopctl configure&quot;. Nothing was sent.</source>
        <translation>ಈ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಇನ್ನೂ ಪ್ರೊವೈಡರ್ ಖಾತೆ ಇಲ್ಲ. &quot;countertopctl configure&quot; ನಿಂದ ಸಿದ್ಧಪಡಿಸಿ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 ರ ರಿಜಿಸ್ಟರ್ ಬಳಕೆಗೆ ಬಾರದು (%2). ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ತಪ್ಪು ನೋಡಲು &quot;countertopctl verify&quot; ನಡೆಸಿ; ಹಿಂದಿನ ಮಾರಾಟ journal.jsonl ನಲ್ಲೂ ಇದೆ.</translation>
    </message>
    <message>
        <source>The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is mended; past sales can be looked up.</source>
        <translation>%1 ರ ರಿಜಿಸ್ಟರ್ ಹಾಳಾಗಿದೆ (%2). ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ಸರಿಯಾಗುವವರೆಗೆ ಮಾರಾಟ ಇಲ್ಲ; ಹಿಂದಿನ ಮಾರಾಟ ನೋಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be written. Nothing was sent. Make room on the disk or mend the rights of the folder.</source>
        <translation>%1 ರ ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗದು. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ ಅಥವಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>address of the provider</source>
        <translation>ಪ್ರೊವೈಡರ್ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>user name at the provider</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಿಯ ಬಳಕೆದಾರ ಹೆಸರು</translation>
    </message>
    <message>
        <source>a book of play money</source>
        <translation>ಆಟದ ಹಣದ ರಿಜಿಸ್ಟರ್</translation>
    </message>
    <message>
        <source>form of the answers</source>
        <translation>ಉತ್ತರಗಳ ರೂಪ</translation>
    </message>
    <message>
        <source>form of the requests</source>
        <translation>ಕಳುಹಿಸುವ ವಿಧಾನ</translation>
    </message>
    <message>
        <source>the shop&apos;s own circle</source>
        <translation>ಅಂಗಡಿಯ ಸ್ವಂತ ವೃತ್ತ</translation>
    </message>
    <message>
        <source>number of this counter</source>
        <translation>ಈ ಕೌಂಟರ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>how long a recharge may take in all (90)</source>
        <translation>ಒಂದು ರೀಚಾರ್ಜ್‌ಗೆ ಒಟ್ಟು ಎಷ್ಟು ಸಮಯ (90)</translation>
    </message>
    <message>
        <source>further certificates to trust</source>
        <translation>ನಂಬಬಹುದಾದ ಹೆಚ್ಚಿನ ಸರ್ಟಿಫಿಕೇಟ್‌ಗಳು</translation>
    </message>
    <message>
        <source>store the password that standard input gives</source>
        <translation>ಸ್ಟ್ಯಾಂಡರ್ಡ್ ಇನ್‌ಪುಟ್ ಕೊಡುವ ಪಾಸ್‌ವರ್ಡ್ ಇಡಿ</translation>
    </message>
    <message>
        <source>head of the receipts</source>
        <translation>ರಸೀದಿಗಳ ಶೀರ್ಷಿಕೆ</translation>
    </message>
    <message>
        <source>second line of the receipts</source>
        <translation>ರಸೀದಿಗಳ ಎರಡನೇ ಸಾಲು</translation>
    </message>
    <message>
        <source>telephone on the receipts</source>
        <translation>ರಸೀದಿಗಳ ಮೇಲೆ ಫೋನ್</translation>
    </message>
    <message>
        <source>GSTIN on the receipts</source>
        <translation>ರಸೀದಿಗಳ ಮೇಲೆ GSTIN</translation>
    </message>
    <message>
        <source>writes the settings of this folder</source>
        <translation>ಈ ಫೋಲ್ಡರ್ ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬರೆಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>operator code, or row key</source>
        <translation>ಆಪರೇಟರ್ ಕೋಡ್ ಅಥವಾ ಪಟ್ಟಿಯ ಕೀ</translation>
    </message>
    <message>
        <source>mobile, customer or consumer number</source>
        <translation>ಮೊಬೈಲ್, ಕಸ್ಟಮರ್ ಅಥವಾ ಗ್ರಾಹಕ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>circle; without it the shop&apos;s own</source>
        <translation>ವೃತ್ತ; ಕೊಡದಿದ್ದರೆ ಅಂಗಡಿಯದು</translation>
    </message>
    <message>
        <source>first extra field of the operator</source>
        <translation>ಆಪರೇಟರ್‌ನ ಮೊದಲ ಹೆಚ್ಚುವರಿ ವಿವರ</translation>
    </message>
    <message>
        <source>second extra field of the operator</source>
        <translation>ಆಪರೇಟರ್‌ನ ಎರಡನೇ ಹೆಚ್ಚುವರಿ ವಿವರ</translation>
    </message>
    <message>
        <source>key of this sale: the same key is never sold twice</source>
        <translation>ಈ ಮಾರಾಟದ ಕೀ: ಒಂದೇ ಕೀ ಎರಡು ಬಾರಿ ಮಾರುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>a new attempt for a sale that failed or was not sent</source>
        <translation>ವಿಫಲವಾದ ಅಥವಾ ಕಳುಹಿಸದ ಮಾರಾಟಕ್ಕೆ ಹೊಸ ಪ್ರಯತ್ನ</translation>
    </message>
    <message>
        <source>sell the same number and amount again</source>
        <translation>ಅದೇ ಸಂಖ್ಯೆ, ಮೊತ್ತ ಮತ್ತೆ ಮಾರಿ</translation>
    </message>
    <message>
        <source>the shop&apos;s service charge</source>
        <translation>ಅಂಗಡಿಯ ಸೇವಾ ಶುಲ್ಕ</translation>
    </message>
    <message>
        <source>how long to stay for a final state (60)</source>
        <translation>ಅಂತಿಮ ಸ್ಥಿತಿಗೆ ಎಷ್ಟು ಹೊತ್ತು ಕಾಯಬೇಕು (60)</translation>
    </message>
    <message>
        <source>makes one sale</source>
        <translation>ಒಂದು ಮಾರಾಟ ಮಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>asks the provider about one order</source>
        <translation>ಒಂದು ಆರ್ಡರ್ ಬಗ್ಗೆ ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>first day, as 2026-11-22</source>
        <translation>ಮೊದಲ ದಿನ, ಉದಾ. 2026-11-22</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ಕೊನೆಯ ದಿನ</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>ಈ ಸ್ಥಿತಿ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>only this service</source>
        <translation>ಈ ಸೇವೆ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>any part of number, order id or reference</source>
        <translation>ಸಂಖ್ಯೆ, ಆರ್ಡರ್ ಐಡಿ ಅಥವಾ ಉಲ್ಲೇಖದ ಯಾವುದೇ ಭಾಗ</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>ಗರಿಷ್ಠ ಇಷ್ಟು (50)</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>ಪಟ್ಟಿಯ ರೂಪ</translation>
    </message>
    <message>
        <source>lists sales, newest first</source>
        <translation>ಮಾರಾಟಗಳ ಪಟ್ಟಿ, ಹೊಸದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>one sale with all its evidence</source>
        <translation>ಒಂದು ಮಾರಾಟ, ಅದರ ಎಲ್ಲ ಪುರಾವೆಗಳೊಂದಿಗೆ</translation>
    </message>
    <message>
        <source>stay until every sale is settled</source>
        <translation>ಎಲ್ಲ ಮಾರಾಟ ಬಗೆಹರಿಯುವವರೆಗೆ ಕಾಯಿರಿ</translation>
    </message>
    <message>
        <source>but at most so long (300)</source>
        <translation>ಆದರೆ ಗರಿಷ್ಠ ಇಷ್ಟು ಹೊತ್ತು (300)</translation>
    </message>
    <message>
        <source>ask without waiting for the back-off times</source>
        <translation>ಕಾಯುವ ಸಮಯ ಬಿಟ್ಟು ಈಗಲೇ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>asks about every open sale</source>
        <translation>ಪ್ರತಿ ಬಾಕಿ ಮಾರಾಟದ ಬಗ್ಗೆ ಕೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>why</source>
        <translation>ಏಕೆ</translation>
    </message>
    <message>
        <source>reference of the provider&apos;s portal</source>
        <translation>ಪ್ರೊವೈಡರ್ ಪೋರ್ಟಲ್‌ನ ಉಲ್ಲೇಖ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>paper (80)</source>
        <translation>ಪೇಪರ್ (80)</translation>
    </message>
    <message>
        <source>checks the whole book and its mirror</source>
        <translation>ಇಡೀ ರಿಜಿಸ್ಟರ್ ಮತ್ತು ಅದರ ನಕಲು ಪರಿಶೀಲಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>ಎಷ್ಟು</translation>
    </message>
    <message>
        <source>the same seed gives the same sales (1)</source>
        <translation>ಒಂದೇ ಸೀಡ್ ಅದೇ ಮಾರಾಟಗಳನ್ನು ಕೊಡುತ್ತದೆ (1)</translation>
    </message>
    <message>
        <source>over how many days (365)</source>
        <translation>ಎಷ್ಟು ದಿನಗಳಲ್ಲಿ (365)</translation>
    </message>
    <message>
        <source>fills a practice book with made-up sales</source>
        <translation>ಅಭ್ಯಾಸದ ರಿಜಿಸ್ಟರ್‌ಗೆ ಕಾಲ್ಪನಿಕ ಮಾರಾಟ ತುಂಬುತ್ತದೆ</translation>
    </message>
    <message>
        <source>the counter&apos;s services without windows</source>
        <translation>ವಿಂಡೋ ಇಲ್ಲದೆ ಕೌಂಟರ್ ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-11-22.</source>
        <translation>--from ಒಂದು ದಿನ, ಉದಾ. 2026-11-22.</translation>
    </message>
    <message>
        <source>--to is a day such as 2026-11-22.</source>
        <translation>--to ಒಂದು ದಿನ, ಉದಾ. 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; ಎಂಬ ಸ್ಥಿತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; ಎಂಬ ಸೇವೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit 1 ರಿಂದ ಆರಂಭವಾಗುವ ಸಂಖ್ಯೆ.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format ಎಂದರೆ table, json ಅಥವಾ csv.</translation>
    </message>
    <message>
        <source>The history could not be read or written out.</source>
        <translation>ಇತಿಹಾಸ ಓದಲು ಅಥವಾ ಬರೆಯಲು ಆಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>ಇತಿಹಾಸ ಓದಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This book has no order %1.</source>
        <translation>ಈ ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಆರ್ಡರ್ %1 ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The evidence of this order cannot be read.</source>
        <translation>ಈ ಆರ್ಡರ್‌ನ ಪುರಾವೆಗಳನ್ನು ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so no receipt was made.</source>
        <translation>ಪ್ರಿಂಟ್ ಅನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ, ಹಾಗಾಗಿ ರಸೀದಿ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ಫೈಲ್ %1 ಬರೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>Give --count (at least 1), and --seed and --days as numbers. Nothing was written.</source>
        <translation>--count (ಕನಿಷ್ಠ 1), --seed, --days ಸಂಖ್ಯೆಗಳಾಗಿ ಕೊಡಿ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This is a live book. Made-up sales go only into a folder that was configured with --practice. Nothing was written.</source>
        <translation>ಇದು ನಿಜವಾದ ರಿಜಿಸ್ಟರ್. ಕಾಲ್ಪನಿಕ ಮಾರಾಟ --practice ನಿಂದ ಮಾಡಿದ ಫೋಲ್ಡರ್‌ಗೆ ಮಾತ್ರ ಹೋಗುತ್ತದೆ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This is a live book. Nothing was written.</source>
        <translation>ಇದು ನಿಜವಾದ ರಿಜಿಸ್ಟರ್. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The made-up sales could not all be written (%1).</source>
        <translation>ಎಲ್ಲ ಕಾಲ್ಪನಿಕ ಮಾರಾಟ ಬರೆಯಲಾಗಲಿಲ್ಲ (%1).</translation>
    </message>
    <message>
        <source>%1 made-up sales in %2 s.</source>
        <translation>%2 ಸೆಕೆಂಡ್‌ನಲ್ಲಿ %1 ಕಾಲ್ಪನಿಕ ಮಾರಾಟ.</translation>
    </message>
    <message>
        <source>The book, its journal and the mirror agree.</source>
        <translation>ರಿಜಿಸ್ಟರ್, ಅದರ ಜರ್ನಲ್, ನಕಲು ಹೊಂದುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https:// (http:// only for this very machine) and hold no user name, &quot;?&quot; or &quot;#&quot;.</source>
        <translation>ವಿಳಾಸ %1 ನಿರಾಕರಣೆ: ಅದು https:// ನಿಂದ ಆರಂಭವಾಗಬೇಕು (http:// ಈ ಯಂತ್ರಕ್ಕೆ ಮಾತ್ರ), ಬಳಕೆದಾರ ಹೆಸರು, &quot;?&quot; ಅಥವಾ &quot;#&quot; ಇರಬಾರದು.</translation>
    </message>
    <message>
        <source>Give the user name at the provider with --username.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಿಯ ಬಳಕೆದಾರ ಹೆಸರನ್ನು --username ನಿಂದ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>--format is json, csv or xml.</source>
        <translation>--format ಎಂದರೆ json, csv ಅಥವಾ xml.</translation>
    </message>
    <message>
        <source>--wire is post-query, post-form or get.</source>
        <translation>--wire ಎಂದರೆ post-query, post-form ಅಥವಾ get.</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to 600.</source>
        <translation>--deadline 1 ರಿಂದ 600 ರವರೆಗಿನ ಸೆಕೆಂಡ್.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ಫೈಲ್ %1 ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>There is no circle with the code %1.</source>
        <translation>ಕೋಡ್ %1 ಇರುವ ವೃತ್ತ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>--counter is a number from 1 to 999.</source>
        <translation>--counter 1 ರಿಂದ 999 ರವರೆಗಿನ ಸಂಖ್ಯೆ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The book in this folder is a live one; practice wants a folder of its own. Nothing was changed.</source>
        <translation>ಈ ಫೋಲ್ಡರ್‌ನ ರಿಜಿಸ್ಟರ್ ನಿಜವಾದದ್ದು; ಅಭ್ಯಾಸಕ್ಕೆ ಬೇರೆ ಫೋಲ್ಡರ್ ಬೇಕು. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The book in this folder is for practice; live sales want a folder of their own. Nothing was changed.</source>
        <translation>ಈ ಫೋಲ್ಡರ್‌ನ ರಿಜಿಸ್ಟರ್ ಅಭ್ಯಾಸಕ್ಕೆ; ನಿಜವಾದ ಮಾರಾಟಕ್ಕೆ ಬೇರೆ ಫೋಲ್ಡರ್ ಬೇಕು. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-file. Nothing was changed.</source>
        <translation>--password-stdin ಅಥವಾ --password-file ಒಂದನ್ನೇ ಕೊಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Standard input must hold the password as one line of text. Nothing was changed.</source>
        <translation>ಸ್ಟ್ಯಾಂಡರ್ಡ್ ಇನ್‌ಪುಟ್‌ನಲ್ಲಿ ಪಾಸ್‌ವರ್ಡ್ ಒಂದೇ ಸಾಲಿನಲ್ಲಿ ಇರಬೇಕು. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be used (%1). It must be a file of your own with mode 0600 that holds one line. Nothing was changed.</source>
        <translation>ಪಾಸ್‌ಫ್ರೇಸ್ ಫೈಲ್ ಬಳಕೆಗೆ ಬಾರದು (%1). ಅದು ನಿಮ್ಮದೇ ಆಗಿ, 0600 ಅನುಮತಿಯಲ್ಲಿ, ಒಂದೇ ಸಾಲಿನದು ಇರಬೇಕು. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The password could not be stored (%1). Without a keyring, seal it with --passphrase-file, or keep it in a private file and give --password-file each time. Nothing was changed.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಇಡಲಾಗಲಿಲ್ಲ (%1). ಕೀರಿಂಗ್ ಇಲ್ಲದಿದ್ದರೆ --passphrase-file ನಿಂದ ಸೀಲ್ ಮಾಡಿ, ಅಥವಾ ಖಾಸಗಿ ಫೈಲ್‌ನಲ್ಲಿಟ್ಟು ಪ್ರತಿ ಬಾರಿ --password-file ಕೊಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು %1 ರಲ್ಲಿ ಬರೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>The settings are stored in %1.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು %1 ರಲ್ಲಿವೆ.</translation>
    </message>
    <message>
        <source>The shop&apos;s circle is %1 (code %2); change it with --circle.</source>
        <translation>ಅಂಗಡಿಯ ವೃತ್ತ %1 (ಕೋಡ್ %2); --circle ನಿಂದ ಬದಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The balance could not be written into the book.</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್ ಅನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>--intent is 1 to 128 letters, digits and signs without blanks. Nothing was sent.</source>
        <translation>--intent ಎಂದರೆ ಖಾಲಿ ಜಾಗವಿಲ್ಲದ 1 ರಿಂದ 128 ಅಕ್ಷರ, ಅಂಕಿ, ಚಿಹ್ನೆಗಳು. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>--wait is a number of seconds from 0 to 86400. Nothing was sent.</source>
        <translation>--wait 0 ರಿಂದ 86400 ರವರೆಗಿನ ಸೆಕೆಂಡ್. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>--retry needs the --intent of the sale to make again. Nothing was sent.</source>
        <translation>--retry ಗೆ ಮತ್ತೆ ಮಾಡಬೇಕಾದ ಮಾರಾಟದ --intent ಬೇಕು. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 takes no --%2. Nothing was sent.</source>
        <translation>%1 ಗೆ --%2 ಇರುವುದಿಲ್ಲ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down at the moment; trying again. Do not sell this again.</source>
        <translation>ಉತ್ತರ ಬಂದಿದೆ, ಆದರೆ ಈಗ ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ; ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುತ್ತಿದೆ. ಇದನ್ನು ಮತ್ತೆ ಮಾರಬೇಡಿ.</translation>
    </message>
    <message>
        <source>The sale could not be written down (%1), so nothing was sent. Make room on the disk or mend the folder, and sell again.</source>
        <translation>ಮಾರಾಟ ಬರೆಯಲಾಗಲಿಲ್ಲ (%1), ಹಾಗಾಗಿ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ ಅಥವಾ ಫೋಲ್ಡರ್ ಸರಿಪಡಿಸಿ, ಮತ್ತೆ ಮಾರಿ.</translation>
    </message>
    <message>
        <source>The sale was sent, but the book cannot be read any more. Do not sell it again; run &quot;countertopctl verify&quot;.</source>
        <translation>ಮಾರಾಟ ಕಳುಹಿಸಿದೆ, ಆದರೆ ರಿಜಿಸ್ಟರ್ ಇನ್ನು ಓದಲಾಗದು. ಮತ್ತೆ ಮಾರಬೇಡಿ; &quot;countertopctl verify&quot; ನಡೆಸಿ.</translation>
    </message>
    <message>
        <source>This order is being sent at this moment by another program; ask again later.</source>
        <translation>ಈ ಆರ್ಡರ್ ಅನ್ನು ಈಗ ಬೇರೆ ಪ್ರೋಗ್ರಾಂ ಕಳುಹಿಸುತ್ತಿದೆ; ನಂತರ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>The answer could not be written into the book.</source>
        <translation>ಉತ್ತರವನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0 to 86400.</source>
        <translation>--timeout 0 ರಿಂದ 86400 ರವರೆಗಿನ ಸೆಕೆಂಡ್.</translation>
    </message>
    <message>
        <source>The book cannot be read.</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>Settled: %1. Still open: %2.</source>
        <translation>ಬಗೆಹರಿದವು: %1. ಇನ್ನೂ ಬಾಕಿ: %2.</translation>
    </message>
    <message>
        <source>The provider could not be reached. Nothing is lost: the open sales are asked about again.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಸಿಗಲಿಲ್ಲ. ಏನೂ ಕಳೆದಿಲ್ಲ: ಬಾಕಿ ಮಾರಾಟಗಳ ಬಗ್ಗೆ ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>A decision needs --reason and --reference (what the provider&apos;s portal or its support says). Nothing was changed.</source>
        <translation>ತೀರ್ಮಾನಕ್ಕೆ --reason, --reference ಬೇಕು (ಪ್ರೊವೈಡರ್ ಪೋರ್ಟಲ್ ಅಥವಾ ಸಪೋರ್ಟ್ ಏನು ಹೇಳುತ್ತದೆ). ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The decision could not be written into the book.</source>
        <translation>ತೀರ್ಮಾನವನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Nothing was written.</source>
        <translation>&quot;%1&quot; ಎಂಬ ಭಾಷೆ ಇಲ್ಲ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>lists what stops selling at the moment</source>
        <translation>ಈಗ ಮಾರಾಟ ಯಾವುದರಿಂದ ನಿಂತಿದೆ ಎಂದು ಹೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>why the owner lets it go on</source>
        <translation>ಮಾಲೀಕರು ಏಕೆ ಮುಂದುವರಿಸಲು ಬಿಡುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>lets selling go on: the owner&apos;s word</source>
        <translation>ಮಾರಾಟ ಮುಂದುವರಿಸುತ್ತದೆ: ಮಾಲೀಕರ ಮಾತು</translation>
    </message>
    <message>
        <source>What stops selling cannot be read from the book.</source>
        <translation>ಮಾರಾಟ ಯಾವುದರಿಂದ ನಿಂತಿದೆ ಎಂದು ರಿಜಿಸ್ಟರ್‌ನಿಂದ ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>Nothing stops selling.</source>
        <translation>ಮಾರಾಟಕ್ಕೆ ಯಾವ ತಡೆಯೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no hold &quot;%1&quot;: it is epoch, machine, wallet or reconcile. Nothing was changed.</source>
        <translation>&quot;%1&quot; ಎಂಬ ತಡೆ ಇಲ್ಲ: ಅದು epoch, machine, wallet ಅಥವಾ reconcile. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Give --reason with the owner&apos;s words: they are kept in the journal. Nothing was changed.</source>
        <translation>ಮಾಲೀಕರ ಮಾತನ್ನು --reason ನಿಂದ ಕೊಡಿ: ಅದು ಜರ್ನಲ್‌ನಲ್ಲಿ ಇರುತ್ತದೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No hold of this kind stands. Nothing was changed.</source>
        <translation>ಇಂಥ ತಡೆ ಯಾವುದೂ ಇಲ್ಲ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The release cannot be written into the book (%1).</source>
        <translation>ತಡೆ ತೆಗೆದದ್ದನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗದು (%1).</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down. Do not sell this again: make room on the disk or mend the folder, then run &quot;countertopctl reconcile&quot;.</source>
        <translation>ಉತ್ತರ ಬಂದಿದೆ, ಆದರೆ ಬರೆಯಲಾಗದು. ಇದನ್ನು ಮತ್ತೆ ಮಾರಬೇಡಿ: ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ ಅಥವಾ ಫೋಲ್ಡರ್ ಸರಿಪಡಿಸಿ, ನಂತರ &quot;countertopctl reconcile&quot; ನಡೆಸಿ.</translation>
    </message>
    <message>
        <source>only check the lines</source>
        <translation>ಸಾಲುಗಳ ಪರಿಶೀಲನೆ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>how many sales at a time (4)</source>
        <translation>ಒಮ್ಮೆಗೆ ಎಷ್ಟು ಮಾರಾಟ (4)</translation>
    </message>
    <message>
        <source>new attempts for lines that failed or were not sent</source>
        <translation>ವಿಫಲವಾದ ಅಥವಾ ಕಳುಹಿಸದ ಸಾಲುಗಳಿಗೆ ಹೊಸ ಪ್ರಯತ್ನ</translation>
    </message>
    <message>
        <source>take the same number and amount again</source>
        <translation>ಅದೇ ಸಂಖ್ಯೆ, ಮೊತ್ತ ಮತ್ತೆ ತೆಗೆದುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>practice only: do not stop at unknown outcomes</source>
        <translation>ಅಭ್ಯಾಸ ಮಾತ್ರ: ಗೊತ್ತಿಲ್ಲದ ಫಲಿತಾಂಶಗಳಲ್ಲಿ ನಿಲ್ಲಬೇಡಿ</translation>
    </message>
    <message>
        <source>how long to stay for final states (60)</source>
        <translation>ಅಂತಿಮ ಸ್ಥಿತಿಗೆ ಎಷ್ಟು ಹೊತ್ತು ಕಾಯಬೇಕು (60)</translation>
    </message>
    <message>
        <source>makes the sales of a list</source>
        <translation>ಪಟ್ಟಿಯ ಮಾರಾಟಗಳನ್ನು ಮಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>ಫೈಲ್ %1 ಓದಲಾಗದು. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ಇನ್ನೂ %n.</numerusform>
            <numerusform>… ಇನ್ನೂ %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%n ಸಾಲು ಕಳುಹಿಸಲಾಗದು, ಹಾಗಾಗಿ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</numerusform>
            <numerusform>%n ಸಾಲುಗಳನ್ನು ಕಳುಹಿಸಲಾಗದು, ಹಾಗಾಗಿ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>--concurrency is a number from 1 to 32. Nothing was sent.</source>
        <translation>--concurrency 1 ರಿಂದ 32 ರವರೆಗಿನ ಸಂಖ್ಯೆ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>--keep-going is for practice books: with real money a list stops at the second unknown outcome. Nothing was sent.</source>
        <translation>--keep-going ಅಭ್ಯಾಸದ ರಿಜಿಸ್ಟರ್‌ಗೆ: ನಿಜವಾದ ಹಣದಲ್ಲಿ ಪಟ್ಟಿ ಎರಡನೇ ಗೊತ್ತಿಲ್ಲದ ಫಲಿತಾಂಶಕ್ಕೆ ನಿಲ್ಲುತ್ತದೆ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%n ಸಾಲು, ಒಟ್ಟು %1.</numerusform>
            <numerusform>%n ಸಾಲುಗಳು, ಒಟ್ಟು %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent. Nothing was sent.</source>
        <translation>ಪ್ರತಿ ಸಾಲನ್ನೂ ಕಳುಹಿಸಬಹುದು. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>says what is wrong with this counter, and what to do</source>
        <translation>ಈ ಕೌಂಟರ್‌ನಲ್ಲಿ ಏನು ತೊಂದರೆ, ಏನು ಮಾಡಬೇಕು ಎಂದು ಹೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>put the book that lies here aside</source>
        <translation>ಇಲ್ಲಿರುವ ರಿಜಿಸ್ಟರ್ ತೆಗೆದಿಡಿ</translation>
    </message>
    <message>
        <source>puts a backup in place; what the folder knows beyond it is merged</source>
        <translation>ಬ್ಯಾಕಪ್ ಅನ್ನು ರಿಜಿಸ್ಟರ್ ಜಾಗದಲ್ಲಿ ಇಡುತ್ತದೆ; ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಅದಕ್ಕಿಂತ ಹೊಸದು ಸೇರಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>the mirror, journal.jsonl</source>
        <translation>ಎರಡನೇ ನಕಲು, journal.jsonl</translation>
    </message>
    <message>
        <source>makes a new book from the mirror</source>
        <translation>ಎರಡನೇ ನಕಲಿನಿಂದ ಹೊಸ ರಿಜಿಸ್ಟರ್ ಮಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>No backup can be made at %1 (%2). Nothing was changed.</source>
        <translation>%1 ರಲ್ಲಿ ಬ್ಯಾಕಪ್ ಮಾಡಲಾಗದು (%2). ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). There is none at %2.</source>
        <translation>ಬ್ಯಾಕಪ್ ಬರೆಯಲಾಗಲಿಲ್ಲ (%1). %2 ರಲ್ಲಿ ಬ್ಯಾಕಪ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The copy is damaged, and so, most likely, is the book (%1). There is no backup at %2. Run &quot;countertopctl verify&quot;.</source>
        <translation>ನಕಲು ಹಾಳಾಗಿದೆ, ಬಹುಶಃ ರಿಜಿಸ್ಟರ್ ಕೂಡ (%1). %2 ರಲ್ಲಿ ಬ್ಯಾಕಪ್ ಇಲ್ಲ. &quot;countertopctl verify&quot; ನಡೆಸಿ.</translation>
    </message>
    <message>
        <source>The backup could not be finished (%1).</source>
        <translation>ಬ್ಯಾಕಪ್ ಪೂರ್ತಿಯಾಗಲಿಲ್ಲ (%1).</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 entries, head %3.</source>
        <translation>ಬ್ಯಾಕಪ್ %1 ರಲ್ಲಿದೆ: %2 ನಮೂದುಗಳು, ತಲೆ %3.</translation>
    </message>
    <message>
        <source>Give the mirror with --from. Nothing was changed.</source>
        <translation>ಎರಡನೇ ನಕಲು (journal.jsonl) --from ನಿಂದ ಕೊಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The book is in place: %1 entries of the file, %2 newer ones merged.</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಜಾಗದಲ್ಲಿದೆ: ಫೈಲ್‌ನ %1 ನಮೂದುಗಳು, %2 ಹೊಸವು ಸೇರಿವೆ.</translation>
    </message>
    <message>
        <source>What lay here before is kept in %1.</source>
        <translation>ಮೊದಲು ಇಲ್ಲಿದ್ದದ್ದು %1 ರಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>There is a book in %1. With --force it is kept aside and replaced. Nothing was changed.</source>
        <translation>%1 ರಲ್ಲಿ ಒಂದು ರಿಜಿಸ್ಟರ್ ಇದೆ. --force ಕೊಟ್ಟರೆ ಅದನ್ನು ತೆಗೆದಿಟ್ಟು ಬದಲಿಸಲಾಗುತ್ತದೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A recharge is being sent from this book. Wait for its result. Nothing was changed.</source>
        <translation>ಈ ರಿಜಿಸ್ಟರ್‌ನಿಂದ ಒಂದು ರೀಚಾರ್ಜ್ ಹೋಗುತ್ತಿದೆ. ಫಲಿತಾಂಶಕ್ಕೆ ಕಾಯಿರಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Another program has this book open. Close the counter first. Nothing was changed.</source>
        <translation>ಈ ರಿಜಿಸ್ಟರ್ ಬೇರೆ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದಿದೆ. ಮೊದಲು ಕೌಂಟರ್ ಮುಚ್ಚಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used (%2). Nothing was changed.</source>
        <translation>ಫೈಲ್ %1 ಬಳಕೆಗೆ ಬಾರದು (%2). ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer program. Install that one first. Nothing was changed.</source>
        <translation>ಫೈಲ್ %1 ಬರೆದದ್ದು ಹೊಸ ಪ್ರೋಗ್ರಾಂ. ಮೊದಲು ಅದನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The file %1 contradicts itself (%2), so no book is made of it. Nothing was changed.</source>
        <translation>ಫೈಲ್ %1 ತನಗೆ ತಾನೇ ಹೊಂದುವುದಿಲ್ಲ (%2), ಹಾಗಾಗಿ ಅದರಿಂದ ರಿಜಿಸ್ಟರ್ ಆಗದು. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The book could not be put in place (%1). What lay in %2 before is still valid.</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಅನ್ನು ಜಾಗದಲ್ಲಿ ಇಡಲಾಗಲಿಲ್ಲ (%1). %2 ರಲ್ಲಿ ಮೊದಲಿದ್ದದ್ದೇ ಸರಿ.</translation>
    </message>
    <message>
        <source>another path; the old one is good for nothing then</source>
        <translation>ಹೊಸ ಪಾತ್; ಹಳೆಯದು ಆಮೇಲೆ ಕೆಲಸಕ್ಕೆ ಬಾರದು</translation>
    </message>
    <message>
        <source>tells the path that the provider calls back</source>
        <translation>ಪ್ರೊವೈಡರ್ ಕಾಲ್-ಬ್ಯಾಕ್ ಕಳುಹಿಸುವ ಪಾತ್ ಹೇಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. --new-token makes a new one.</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್ ಟೋಕನ್ %1 ರಿಂದ ಓದಲಾಗದು: ಅದು ಈ ಬಳಕೆದಾರರ ಖಾಸಗಿ ಫೈಲ್ (0600) ಆಗಿರಬೇಕು. --new-token ಹೊಸದು ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>lists what needs the owner, oldest first</source>
        <translation>ಮಾಲೀಕರು ನೋಡಬೇಕಾದವುಗಳ ಪಟ್ಟಿ, ಹಳೆಯದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>puts the sale on the owner&apos;s list</source>
        <translation>ಮಾರಾಟವನ್ನು ಮಾಲೀಕರ ಪಟ್ಟಿಗೆ ಸೇರಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>keeps what was said</source>
        <translation>ಹೇಳಿದ್ದನ್ನು ಇಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>prints the complaint to the provider</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ದೂರು ಬರೆಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>ends the case</source>
        <translation>ವಿವಾದ ಮುಗಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>what was paid back</source>
        <translation>ಎಷ್ಟು ವಾಪಸು ಕೊಟ್ಟರು</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>ಹೇಗೆ ಮುಗಿಯಿತು</translation>
    </message>
    <message>
        <source>one deed in the dispute about a sale</source>
        <translation>ಮಾರಾಟದ ವಿವಾದದಲ್ಲಿ ಒಂದು ಹೆಜ್ಜೆ</translation>
    </message>
    <message>
        <source>Cases: %1. Stuck with the provider: %2. Owed to customers: %3.</source>
        <translation>ವಿವಾದಗಳು: %1. ಪ್ರೊವೈಡರ್ ಬಳಿ ಸಿಕ್ಕಿಕೊಂಡದ್ದು: %2. ಗ್ರಾಹಕರಿಗೆ ಕೊಡಬೇಕು: %3.</translation>
    </message>
    <message>
        <source>Give one of --raise, --note, --close and --letter. Nothing was changed.</source>
        <translation>--raise, --note, --close, --letter ಗಳಲ್ಲಿ ಒಂದನ್ನು ಕೊಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>An end is paid_back (with --paid-back RUPEES), rejected or settled. Nothing was changed.</source>
        <translation>ಅಂತ್ಯ paid_back (--paid-back ರೂಪಾಯಿ ಜೊತೆ), rejected ಅಥವಾ settled. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This cannot be done now: words or an amount are missing, the case stands differently, or its outcome is not decided yet. Nothing was changed.</source>
        <translation>ಇದು ಈಗ ಆಗದು: ಮಾತು ಅಥವಾ ಮೊತ್ತ ಇಲ್ಲ, ವಿವಾದದ ಸ್ಥಿತಿ ಬೇರೆಯಿದೆ, ಅಥವಾ ಫಲಿತಾಂಶ ಇನ್ನೂ ತೀರ್ಮಾನವಾಗಿಲ್ಲ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This could not be written into the book.</source>
        <translation>ಇದನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Kept in the book.</source>
        <translation>ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>the owner accepts what is unexplained, for this reason</source>
        <translation>ಲೆಕ್ಕ ಸಿಗದ ವ್ಯತ್ಯಾಸವನ್ನು ಮಾಲೀಕರು ಈ ಕಾರಣಕ್ಕೆ ಒಪ್ಪುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>asks for the wallet&apos;s balance and compares it with the book</source>
        <translation>ವಾಲೆಟ್ ಬ್ಯಾಲೆನ್ಸ್ ಕೇಳಿ ರಿಜಿಸ್ಟರ್‌ನೊಂದಿಗೆ ಹೋಲಿಸುತ್ತದೆ</translation>
    </message>
    <message>
        <source>reference of the bank</source>
        <translation>ಬ್ಯಾಂಕ್ ಉಲ್ಲೇಖ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>enters money put into the wallet</source>
        <translation>ವಾಲೆಟ್‌ಗೆ ಹಾಕಿದ ಹಣ ಬರೆಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>the owner&apos;s decision about a sale</source>
        <translation>ಮಾರಾಟದ ಬಗ್ಗೆ ಮಾಲೀಕರ ತೀರ್ಮಾನ</translation>
    </message>
    <message>
        <source>The decision is success, failed or reversed. Nothing was changed.</source>
        <translation>ತೀರ್ಮಾನ success, failed ಅಥವಾ reversed. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Only an order whose outcome is open or contradictory can be decided, and only a success can be called reversed. Nothing was changed.</source>
        <translation>ಫಲಿತಾಂಶ ಬಾಕಿ ಇರುವ ಅಥವಾ ಹೊಂದದ ಆರ್ಡರ್ ಮಾತ್ರ ತೀರ್ಮಾನಿಸಬಹುದು, ಯಶಸ್ವಿಯಾದದ್ದನ್ನು ಮಾತ್ರ reversed ಎನ್ನಬಹುದು. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The balance could not be compared with the book.</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್ ಅನ್ನು ರಿಜಿಸ್ಟರ್‌ನೊಂದಿಗೆ ಹೋಲಿಸಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Book and wallet agree, or no reason was given. Nothing was changed.</source>
        <translation>ರಿಜಿಸ್ಟರ್, ವಾಲೆಟ್ ಹೊಂದುತ್ತವೆ, ಅಥವಾ ಕಾರಣ ಕೊಟ್ಟಿಲ್ಲ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Money put into the wallet is entered as an amount in rupees and the bank&apos;s --reference. Nothing was written.</source>
        <translation>ವಾಲೆಟ್‌ಗೆ ಹಾಕಿದ ಹಣವನ್ನು ರೂಪಾಯಿ ಮೊತ್ತ ಮತ್ತು ಬ್ಯಾಂಕ್‌ನ --reference ಜೊತೆ ಬರೆಯಬೇಕು. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The entry could not be written into the book.</source>
        <translation>ನಮೂದನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 entered. It is looked for in the next balance.</source>
        <translation>%1 ಬರೆಯಲಾಗಿದೆ. ಮುಂದಿನ ಬ್ಯಾಲೆನ್ಸ್‌ನಲ್ಲಿ ಇದನ್ನು ನೋಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Give --output with a file ending in .pdf, .txt, .png or .escpos, and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing was written.</source>
        <translation>--output ಗೆ .pdf, .txt, .png ಅಥವಾ .escpos ಫೈಲ್, --paper ಗೆ 58, 80, a5 ಅಥವಾ a4 ಕೊಡಿ (.escpos ಗೆ 58 ಅಥವಾ 80). ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>file ending in .pdf, .txt, .png or .escpos</source>
        <translation>.pdf, .txt, .png ಅಥವಾ .escpos ಫೈಲ್</translation>
    </message>
    <message>
        <source>No damage was found, but not everything could be looked at. Try again when less is written to the book.</source>
        <translation>ಹಾನಿ ಕಂಡಿಲ್ಲ, ಆದರೆ ಎಲ್ಲ ನೋಡಲಾಗಲಿಲ್ಲ. ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಕಡಿಮೆ ಬರೆಯುವಾಗ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The copy could not be checked (%1), so there is no backup at %2. Try again.</source>
        <translation>ನಕಲು ಪರಿಶೀಲಿಸಲಾಗಲಿಲ್ಲ (%1), ಹಾಗಾಗಿ %2 ರಲ್ಲಿ ಬ್ಯಾಕಪ್ ಇಲ್ಲ. ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa</source>
        <translation>ರಸೀದಿಯ ಭಾಷೆ: en, hi, bn, mr, ta, te, gu, kn, ml, pa</translation>
    </message>
    <message>
        <source>folder of another disk for the journal&apos;s second copy</source>
        <translation>ಜರ್ನಲ್‌ನ ಎರಡನೇ ನಕಲಿಗೆ ಬೇರೆ ಡಿಸ್ಕ್‌ನ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>There is no folder %1 for the mirror. Nothing was changed.</source>
        <translation>ಎರಡನೇ ನಕಲಿಗೆ %1 ಎಂಬ ಫೋಲ್ಡರ್ ಇಲ್ಲ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut. Nothing was changed.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ಬೇರೆ ಯಂತ್ರದ ಡಿಸ್ಕ್‌ನಲ್ಲಿದೆ, ಕರೆಂಟ್ ಹೋದರೆ ಅಲ್ಲಿ ಏನೂ ಸುರಕ್ಷಿತವಲ್ಲ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Everybody on this computer can write into the folder %1. Choose one of your own. Nothing was changed.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಎಲ್ಲರೂ ಫೋಲ್ಡರ್ %1 ರಲ್ಲಿ ಬರೆಯಬಹುದು. ನಿಮ್ಮದೇ ಒಂದನ್ನು ಆರಿಸಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>In %1 there is a journal.jsonl already that is not this book&apos;s. Nothing was changed.</source>
        <translation>%1 ರಲ್ಲಿ ಈಗಾಗಲೇ ಈ ರಿಜಿಸ್ಟರ್‌ನದಲ್ಲದ journal.jsonl ಇದೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The mirror cannot be written to %1 (%2). Nothing was changed.</source>
        <translation>ಎರಡನೇ ನಕಲನ್ನು %1 ರಲ್ಲಿ ಬರೆಯಲಾಗದು (%2). ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The mirror cannot be read where it lies now (%1). Nothing was changed.</source>
        <translation>ಎರಡನೇ ನಕಲು ಈಗಿರುವಲ್ಲಿ ಓದಲಾಗದು (%1). ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE</source>
        <translation>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE ಅಥವಾ queue:QUEUE</translation>
    </message>
    <message>
        <source>width of a thermal printer&apos;s head (576)</source>
        <translation>ಥರ್ಮಲ್ ಪ್ರಿಂಟರ್ ಹೆಡ್‌ನ ಅಗಲ (576)</translation>
    </message>
    <message>
        <source>the printer has no knife</source>
        <translation>ಪ್ರಿಂಟರ್‌ನಲ್ಲಿ ಕಟ್ಟರ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>open the drawer with the first paper</source>
        <translation>ಮೊದಲ ರಸೀದಿಯೊಂದಿಗೆ ಡ್ರಾಯರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>writes or prints a receipt</source>
        <translation>ರಸೀದಿ ಬರೆಯುತ್ತದೆ ಅಥವಾ ಪ್ರಿಂಟ್ ಮಾಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, with --dots as 384, 512 or 576 and without --output. Nothing was printed.</source>
        <translation>--printer ಎಂದರೆ tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE ಅಥವಾ queue:QUEUE; --dots ಎಂದರೆ 384, 512 ಅಥವಾ 576; --output ಬೇಡ. ಏನೂ ಪ್ರಿಂಟ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>language of the windows: en, hi, …</source>
        <translation>ವಿಂಡೋಗಳ ಭಾಷೆ: en, hi, …</translation>
    </message>
    <message>
        <source>language of receipts; without it that of the windows</source>
        <translation>ರಸೀದಿಗಳ ಭಾಷೆ; ಕೊಡದಿದ್ದರೆ ವಿಂಡೋಗಳದು</translation>
    </message>
    <message>
        <source>where the shop&apos;s UPI QR code asks for money to be sent</source>
        <translation>ಅಂಗಡಿಯ UPI QR ಕೋಡ್ ಹಣ ಎಲ್ಲಿಗೆ ಕಳುಹಿಸಲು ಹೇಳಬೇಕು</translation>
    </message>
    <message>
        <source>the name that UPI apps show; without it the shop&apos;s</source>
        <translation>UPI ಆ್ಯಪ್‌ನಲ್ಲಿ ಕಾಣುವ ಹೆಸರು; ಕೊಡದಿದ್ದರೆ ಅಂಗಡಿಯದು</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; ಎಂಬ ಭಾಷೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>how it is paid (cash)</source>
        <translation>ಪಾವತಿ ಹೇಗೆ (cash)</translation>
    </message>
    <message>
        <source>cash that was put down</source>
        <translation>ಕೊಟ್ಟ ನಗದು</translation>
    </message>
    <message>
        <source>whose account, with --pay account</source>
        <translation>ಯಾರ ಖಾತೆ, --pay account ಜೊತೆ</translation>
    </message>
    <message>
        <source>the drawer counted by note: 500x3,100x12; 0: empty</source>
        <translation>ನೋಟುವಾರು ಎಣಿಸಿದ ಗಲ್ಲಾ: 500x3,100x12; 0: ಖಾಲಿ</translation>
    </message>
    <message>
        <source>cash that goes in or out</source>
        <translation>ಹಾಕಿದ ಅಥವಾ ತೆಗೆದ ನಗದು</translation>
    </message>
    <message>
        <source>why it goes in or out, or why the count differs</source>
        <translation>ಏಕೆ ಹಾಕಿದ್ದು ಅಥವಾ ತೆಗೆದದ್ದು, ಅಥವಾ ಎಣಿಕೆ ಏಕೆ ಹೊಂದುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the sale whose money goes back</source>
        <translation>ಯಾವ ಮಾರಾಟದ ಹಣ ವಾಪಸು</translation>
    </message>
    <message>
        <source>the money goes back by UPI, not from the drawer</source>
        <translation>ಹಣ ಗಲ್ಲಾದಿಂದಲ್ಲ, UPI ನಿಂದ ವಾಪಸು</translation>
    </message>
    <message>
        <source>which Z report</source>
        <translation>ಯಾವ Z ವರದಿ</translation>
    </message>
    <message>
        <source>the drawer: opened and closed by count, cash in and out, money given back</source>
        <translation>ಗಲ್ಲಾ: ಎಣಿಸಿ ತೆರೆಯುವುದು, ಮುಚ್ಚುವುದು, ನಗದು ಹಾಕುವುದು-ತೆಗೆಯುವುದು, ವಾಪಸು ಕೊಟ್ಟ ಹಣ</translation>
    </message>
    <message>
        <source>how much this customer may owe</source>
        <translation>ಈ ಗ್ರಾಹಕರ ಉದ್ರಿ ಮಿತಿ</translation>
    </message>
    <message>
        <source>money that the customer brought</source>
        <translation>ಗ್ರಾಹಕರು ತಂದ ಹಣ</translation>
    </message>
    <message>
        <source>owed from now on, with a --note</source>
        <translation>ಇನ್ನು ಬಾಕಿ, --note ಜೊತೆ</translation>
    </message>
    <message>
        <source>no longer owed, with a --note</source>
        <translation>ಇನ್ನು ಬಾಕಿ ಇಲ್ಲ, --note ಜೊತೆ</translation>
    </message>
    <message>
        <source>what is written beside it</source>
        <translation>ಪಕ್ಕದಲ್ಲಿ ಬರೆದದ್ದು</translation>
    </message>
    <message>
        <source>what a customer owes (udhaar)</source>
        <translation>ಗ್ರಾಹಕರ ಬಾಕಿ (ಉದ್ರಿ)</translation>
    </message>
    <message>
        <source>--pay is cash, upi, or account with the --customer&apos;s mobile number. Nothing was sent.</source>
        <translation>--pay ಎಂದರೆ cash, upi, ಅಥವಾ --customer ಮೊಬೈಲ್ ಸಂಖ್ಯೆಯೊಂದಿಗೆ account. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>--given is cash, and at least what is to be paid. Nothing was sent.</source>
        <translation>--given ಎಂದರೆ ನಗದು, ಕನಿಷ್ಠ ಕೊಡಬೇಕಾದಷ್ಟು. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A shift is opened, counted and closed by: open, in, out, refund, refunds, x, close, z, list, on, off. Nothing was written.</source>
        <translation>ಪಾಳಿಯ ಪದಗಳು: open, in, out, refund, refunds, x, close, z, list, on, off. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it is empty). Nothing was written.</source>
        <translation>ಗಲ್ಲಾ ನೋಟುವಾರು ಎಣಿಸಿ, ಉದಾ. --count 500x3,100x12,1x7 (ಖಾಲಿ ಇದ್ದರೆ 0). ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This count cannot be. Nothing was written.</source>
        <translation>ಇಂಥ ಎಣಿಕೆ ಆಗದು. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A shift is open already; close it first.</source>
        <translation>ಒಂದು ಪಾಳಿ ಈಗಾಗಲೇ ತೆರೆದಿದೆ; ಮೊದಲು ಅದನ್ನು ಮುಚ್ಚಿ.</translation>
    </message>
    <message>
        <source>The shifts of this book cannot be read.</source>
        <translation>ಈ ರಿಜಿಸ್ಟರ್‌ನ ಪಾಳಿಗಳನ್ನು ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>Cash in or out has an --amount and a --reason. Nothing was written.</source>
        <translation>ನಗದು ಹಾಕಲು ಅಥವಾ ತೆಗೆಯಲು --amount, --reason ಬೇಕು. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No shift is open; open one first.</source>
        <translation>ಯಾವ ಪಾಳಿಯೂ ತೆರೆದಿಲ್ಲ; ಮೊದಲು ಒಂದನ್ನು ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Name the --order whose money goes back. Nothing was written.</source>
        <translation>ಹಣ ವಾಪಸು ಕೊಡಬೇಕಾದ --order ಹೇಳಿ. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing is to be given back for this order, or no shift is open.</source>
        <translation>ಈ ಆರ್ಡರ್‌ಗೆ ವಾಪಸು ಕೊಡುವುದಿಲ್ಲ, ಅಥವಾ ಪಾಳಿ ತೆರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The count is kept. It is not what was expected: say why with &quot;shift close --reason TEXT&quot;, or count once more.</source>
        <translation>ಎಣಿಕೆ ಇಡಲಾಗಿದೆ. ಇರಬೇಕಾದಷ್ಟು ಇಲ್ಲ: &quot;shift close --reason TEXT&quot; ನಿಂದ ಕಾರಣ ಹೇಳಿ, ಅಥವಾ ಮತ್ತೆ ಎಣಿಸಿ.</translation>
    </message>
    <message>
        <source>Count the drawer first: shift close --count 500x3,100x12.</source>
        <translation>ಮೊದಲು ಗಲ್ಲಾ ಎಣಿಸಿ: shift close --count 500x3,100x12.</translation>
    </message>
    <message>
        <source>No shift of that --number was closed.</source>
        <translation>ಆ --number ಪಾಳಿ ಮುಚ್ಚಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>From now on a sale needs an open shift.</source>
        <translation>ಇನ್ನು ಮಾರಾಟಕ್ಕೆ ತೆರೆದ ಪಾಳಿ ಬೇಕು.</translation>
    </message>
    <message>
        <source>A sale needs no shift any more.</source>
        <translation>ಇನ್ನು ಮಾರಾಟಕ್ಕೆ ಪಾಳಿ ಬೇಡ.</translation>
    </message>
    <message>
        <source>A customer is a mobile number of ten digits; amounts are rupees, and a charge or credit needs a --note. Nothing was written.</source>
        <translation>ಗ್ರಾಹಕ ಎಂದರೆ ಹತ್ತು ಅಂಕಿಯ ಮೊಬೈಲ್ ಸಂಖ್ಯೆ; ಮೊತ್ತ ರೂಪಾಯಿಯಲ್ಲಿ; charge ಅಥವಾ credit ಗೆ --note ಬೇಕು. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 owes %2 and may owe %3.</source>
        <translation>%1 ರ ಬಾಕಿ %2, ಮಿತಿ %3.</translation>
    </message>
    <message>
        <source>check this backup instead</source>
        <translation>ಬದಲಾಗಿ ಈ ಬ್ಯಾಕಪ್ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>copies the book, checked, beside running sales; sealed with --passphrase-file</source>
        <translation>ಮಾರಾಟದ ಜೊತೆಗೆ ಪುಸ್ತಕದ ಪರಿಶೀಲಿಸಿದ ಪ್ರತಿ ಮಾಡುತ್ತದೆ; --passphrase-file ಕೊಟ್ಟರೆ ಮುದ್ರೆ ಹಾಕುತ್ತದೆ</translation>
    </message>
    <message>
        <source>The backup %1 is sealed. Give its passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>ಬ್ಯಾಕಪ್ %1 ಮುದ್ರಿತವಾಗಿದೆ. --passphrase-file ಮೂಲಕ ಪಾಸ್‌ಫ್ರೇಸ್ ಕೊಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup %1, or its beginning was changed. Nothing was changed here.</source>
        <translation>ಈ ಪಾಸ್‌ಫ್ರೇಸ್ ಬ್ಯಾಕಪ್ %1 ತೆರೆಯುವುದಿಲ್ಲ, ಅಥವಾ ಅದರ ಆರಂಭ ಬದಲಾಗಿದೆ. ಇಲ್ಲಿ ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The backup %1 is cut short or was changed, so it cannot be trusted. Nothing was changed here.</source>
        <translation>ಬ್ಯಾಕಪ್ %1 ಅಪೂರ್ಣ ಅಥವಾ ಬದಲಾಗಿದೆ, ನಂಬಲಾಗದು. ಇಲ್ಲಿ ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries, head %2.</source>
        <translation>ಬ್ಯಾಕಪ್ ಪೂರ್ಣವಾಗಿದೆ: %1 ನಮೂದುಗಳು, ತುದಿ %2.</translation>
    </message>
    <message>
        <source>the amount was looked at a second time</source>
        <translation>ಮೊತ್ತವನ್ನು ಎರಡನೇ ಬಾರಿ ನೋಡಲಾಯಿತು</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>ಯಾರ ಬಗ್ಗೆ</translation>
    </message>
    <message>
        <source>what somebody may do</source>
        <translation>ಯಾರು ಏನು ಮಾಡಬಹುದು</translation>
    </message>
    <message>
        <source>private file that holds the new PIN</source>
        <translation>ಹೊಸ PIN ಇರುವ ಖಾಸಗಿ ಫೈಲ್</translation>
    </message>
    <message>
        <source>the largest sale of a cashier; 0: any</source>
        <translation>ಕ್ಯಾಷಿಯರ್‌ನ ಅತಿ ದೊಡ್ಡ ಮಾರಾಟ; 0: ಎಷ್ಟಾದರೂ</translation>
    </message>
    <message>
        <source>all sales of a cashier&apos;s day; 0: any</source>
        <translation>ಕ್ಯಾಷಿಯರ್‌ನ ದಿನದ ಎಲ್ಲ ಮಾರಾಟ; 0: ಎಷ್ಟಾದರೂ</translation>
    </message>
    <message>
        <source>from here on an amount is looked at twice; 0: never</source>
        <translation>ಇಲ್ಲಿಂದ ಮೊತ್ತವನ್ನು ಎರಡು ಬಾರಿ ನೋಡಲಾಗುತ್ತದೆ; 0: ಎಂದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>without a key, then the window asks who it is (5)</source>
        <translation>ಕೀ ಒತ್ತದೆ, ನಂತರ ವಿಂಡೋ ಯಾರೆಂದು ಕೇಳುತ್ತದೆ (5)</translation>
    </message>
    <message>
        <source>whether cashiers see the balance (no)</source>
        <translation>ಕ್ಯಾಷಿಯರ್‌ಗಳು ಬಾಕಿ ನೋಡಬಹುದೇ (no)</translation>
    </message>
    <message>
        <source>who works at the counter; with the first owner signing in begins</source>
        <translation>ಕೌಂಟರ್‌ನಲ್ಲಿ ಯಾರು ಕೆಲಸ ಮಾಡುತ್ತಾರೆ; ಮೊದಲ ಮಾಲೀಕರಿಂದ ಸೈನ್ ಇನ್ ಶುರು</translation>
    </message>
    <message>
        <source>The book cannot say who may do this. Nothing was changed, and no money was moved.</source>
        <translation>ಇದನ್ನು ಯಾರು ಮಾಡಬಹುದೆಂದು ಪುಸ್ತಕ ಹೇಳಲಾಗುತ್ತಿಲ್ಲ. ಏನೂ ಬದಲಾಗಿಲ್ಲ, ಹಣ ಚಲಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed, and no money was moved.</source>
        <translation>%1 ಇನ್ನು ಇಲ್ಲಿ ಕೆಲಸ ಮಾಡುವಂತಿಲ್ಲ. ಏನೂ ಬದಲಾಗಿಲ್ಲ, ಹಣ ಚಲಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 is a cashier, and only an owner may do this. Nothing was changed, and no money was moved.</source>
        <translation>%1 ಕ್ಯಾಷಿಯರ್, ಇದನ್ನು ಮಾಲೀಕರು ಮಾತ್ರ ಮಾಡಬಹುದು. ಏನೂ ಬದಲಾಗಿಲ್ಲ, ಹಣ ಚಲಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>People sign in on this book: give --user NAME and --pin-file FILE. Nothing was changed, and no money was moved.</source>
        <translation>ಈ ಪುಸ್ತಕದಲ್ಲಿ ಸೈನ್ ಇನ್ ಬೇಕು: --user NAME, --pin-file FILE ಕೊಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ, ಹಣ ಚಲಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The PIN cannot be read: the file must hold one line, and be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>PIN ಓದಲಾಗಲಿಲ್ಲ: ಫೈಲ್‌ನಲ್ಲಿ ಒಂದೇ ಸಾಲು ಇರಬೇಕು, ಅದು 0600 ಇರುವ ನಿಮ್ಮದೇ ಫೈಲ್ ಆಗಿರಬೇಕು. ಏನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Nothing was changed, and no money was moved.</source>
        <translation>ಹೆಸರು ಅಥವಾ PIN ತಪ್ಪು. ಏನೂ ಬದಲಾಗಿಲ್ಲ, ಹಣ ಚಲಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait %1 seconds, then try again. Nothing was changed, and no money was moved.</source>
        <translation>ಹಲವು ಬಾರಿ ತಪ್ಪು PIN: %1 ಸೆಕೆಂಡ್ ಕಾದು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ, ಹಣ ಚಲಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>People are kept by: add, list, role, pin, limit, disable, enable, rules. Nothing was changed.</source>
        <translation>ಜನರಿಗಾಗಿ: add, list, role, pin, limit, disable, enable, rules. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The first person is an owner, and one owner always stays. Nothing was changed.</source>
        <translation>ಮೊದಲನೆಯವರು ಮಾಲೀಕರು, ಒಬ್ಬ ಮಾಲೀಕರು ಯಾವಾಗಲೂ ಇರುತ್ತಾರೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Give --name (of somebody who is there, or with add of somebody new), --role owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 characters. Nothing was changed.</source>
        <translation>--name (ಇರುವವರದು, ಅಥವಾ add ಜೊತೆ ಹೊಸಬರದು), --role owner ಅಥವಾ cashier, ಮಿತಿ ರೂಪಾಯಿಯಲ್ಲಿ, --new-pin-file ನಲ್ಲಿ %1 ರಿಂದ %2 ಅಕ್ಷರದ PIN ಕೊಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Give --large in rupees, --lock-minutes from 1 to %1, and --cashiers-see-balance yes or no. Nothing was changed.</source>
        <translation>--large ರೂಪಾಯಿಯಲ್ಲಿ, --lock-minutes 1 ರಿಂದ %1, --cashiers-see-balance yes ಅಥವಾ no ಕೊಡಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever stands at the counter is the owner.</source>
        <translation>ಇಲ್ಲಿ ಯಾರೂ ಸೈನ್ ಇನ್ ಮಾಡುವುದಿಲ್ಲ: ಕೌಂಟರ್‌ನಲ್ಲಿ ನಿಂತವರೇ ಮಾಲೀಕರು.</translation>
    </message>
    <message>
        <source>which, as 2026-11 (this one)</source>
        <translation>ಯಾವುದು, 2026-11 ರಂತೆ (ಇದೇ)</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>ಸ್ಪ್ರೆಡ್‌ಶೀಟ್‌ಗೆ ಕೋಷ್ಟಕವಾಗಿ</translation>
    </message>
    <message>
        <source>keeps a rate of this operator&apos;s code</source>
        <translation>ಈ ಆಪರೇಟರ್ ಕೋಡ್‌ನ ದರ ಇಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>of the amount, as 3.25</source>
        <translation>ಮೊತ್ತದ, 3.25 ರಂತೆ</translation>
    </message>
    <message>
        <source>for each recharge</source>
        <translation>ಪ್ರತಿ ರೀಚಾರ್ಜ್‌ಗೆ</translation>
    </message>
    <message>
        <source>from that day on there is no rate</source>
        <translation>ಆ ದಿನದಿಂದ ದರ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>first day of the rate (today)</source>
        <translation>ದರದ ಮೊದಲ ದಿನ (ಇಂದು)</translation>
    </message>
    <message>
        <source>GST on the margin, in per cent</source>
        <translation>ಮಾರ್ಜಿನ್ ಮೇಲೆ GST, ಶೇಕಡಾದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>TDS on the margin, in per cent</source>
        <translation>ಮಾರ್ಜಿನ್ ಮೇಲೆ TDS, ಶೇಕಡಾದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>what a month left the shop, by the owner&apos;s rates and by the wallet</source>
        <translation>ತಿಂಗಳಲ್ಲಿ ಅಂಗಡಿಗೆ ಉಳಿದದ್ದು, ಮಾಲೀಕರ ದರ ಮತ್ತು ವಾಲೆಟ್ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>A rate is an operator&apos;s code with --percent from 0 to 10, --flat from 0 to 100 rupees, or --none, --from a day as 2026-11-22. Nothing was changed.</source>
        <translation>ದರ: ಆಪರೇಟರ್ ಕೋಡ್ ಮತ್ತು --percent 0 ರಿಂದ 10, --flat 0 ರಿಂದ 100 ರೂಪಾಯಿ, ಅಥವಾ --none, --from ಒಂದು ದಿನ 2026-11-22 ರಂತೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>ತೆರಿಗೆ ದರ ಶೇ 0 ರಿಂದ 50. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>--month is a month as 2026-11.</source>
        <translation>--month ಎಂದರೆ ತಿಂಗಳು, 2026-11 ರಂತೆ.</translation>
    </message>
</context>
<context>
    <name>ct::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>ಹೊಸ ಗ್ರಾಹಕ</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>ಗ್ರಾಹಕರ ವಿವರ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>ಮೊಬೈಲ್ ಸಂಖ್ಯೆ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ಹೆಸರು (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Village or street</source>
        <translation>ಊರು ಅಥವಾ ಬೀದಿ (&amp;V)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>ಸಂದೇಶಗಳ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>As in the shop</source>
        <translation>ಅಂಗಡಿಯಂತೆಯೇ</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>ಸಂದೇಶಗಳ ಭಾಷೆ (&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ಟಿಪ್ಪಣಿ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ಇಡಿ (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬೇಡ</translation>
    </message>
    <message>
        <source>Further connections</source>
        <translation>ಇತರ ಸಂಪರ್ಕಗಳು</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>ಸಂಪರ್ಕ ಸೇರಿಸಿ (&amp;A)</translation>
    </message>
    <message>
        <source>Service of connection %1</source>
        <translation>ಸಂಪರ್ಕ %1 ರ ಸೇವೆ</translation>
    </message>
    <message>
        <source>Number of connection %1</source>
        <translation>ಸಂಪರ್ಕ %1 ರ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Whose connection %1 is</source>
        <translation>ಸಂಪರ್ಕ %1 ಯಾರದು</translation>
    </message>
    <message>
        <source>Whose, e.g. wife</source>
        <translation>ಯಾರದು, ಉದಾ. ಹೆಂಡತಿ</translation>
    </message>
</context>
<context>
    <name>ct::CustomerPanel</name>
    <message>
        <source>Choose a customer to see the account, or press Ctrl+N for a new one.</source>
        <translation>ಖಾತೆ ನೋಡಲು ಗ್ರಾಹಕರನ್ನು ಆರಿಸಿ, ಹೊಸಬರಿಗೆ Ctrl+N ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Account of the customer</source>
        <translation>ಗ್ರಾಹಕರ ಖಾತೆ</translation>
    </message>
    <message>
        <source>Nothing was sold on account yet.</source>
        <translation>ಇನ್ನೂ ಉದ್ರಿ ಮಾರಾಟ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ಪಾವತಿ</translation>
    </message>
    <message>
        <source>Write &amp;down…</source>
        <translation>ಬರೆದುಕೊಳ್ಳಿ… (&amp;D)</translation>
    </message>
    <message>
        <source>What is owed besides recharges, or from the old paper book.</source>
        <translation>ರೀಚಾರ್ಜ್ ಬಿಟ್ಟು ಇತರ ಬಾಕಿ, ಅಥವಾ ಹಳೆಯ ಪುಸ್ತಕದ ಬಾಕಿ.</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>ಕಡಿಮೆ ಮಾಡಿ… (&amp;T)</translation>
    </message>
    <message>
        <source>Corrects a wrong line, or lets something go.</source>
        <translation>ತಪ್ಪು ಸಾಲು ಸರಿಪಡಿಸುತ್ತದೆ, ಅಥವಾ ಸ್ವಲ್ಪ ಬಿಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>ಮಿತಿ… (&amp;L)</translation>
    </message>
    <message>
        <source>How much may be owed. Without a limit nothing goes on account.</source>
        <translation>ಎಷ್ಟು ಬಾಕಿ ಇರಬಹುದು. ಮಿತಿ ಇಲ್ಲದೆ ಉದ್ರಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <translation>ಖಾತೆ ವಿವರ… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>ಪಠ್ಯದೊಂದಿಗೆ WhatsApp ತೆರೆಯುತ್ತದೆ. ನೀವು ಕಳುಹಿಸುವವರೆಗೆ ಏನೂ ಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ಬದಲಿಸಿ… (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase name…</source>
        <translation>ಹೆಸರು ಅಳಿಸಿ… (&amp;R)</translation>
    </message>
    <message>
        <source>Erases name, village and connections. The account stays.</source>
        <translation>ಹೆಸರು, ಊರು, ಸಂಪರ್ಕಗಳನ್ನು ಅಳಿಸುತ್ತದೆ. ಖಾತೆ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>ಮಿತಿ ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>%1 ಬಂದಿದೆ.</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>ಬರೆದುಕೊಳ್ಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Such an amount cannot be. Nothing was written.</source>
        <translation>ಇಂಥ ಮೊತ್ತ ಆಗದು. ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>ಹೆಸರು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Name, village, note and connections of %1 are erased from the book. The lines of the account stay under the number.</source>
        <translation>%1 ರ ಹೆಸರು, ಊರು, ಟಿಪ್ಪಣಿ, ಸಂಪರ್ಕಗಳನ್ನು ರಿಜಿಸ್ಟರ್‌ನಿಂದ ಅಳಿಸಲಾಗುತ್ತದೆ. ಖಾತೆಯ ಸಾಲುಗಳು ಸಂಖ್ಯೆಯಡಿ ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>ಅಳಿಸಿ (&amp;E)</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>ಹೆಸರು ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 ರ ಖಾತೆ ವಿವರ</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. Copy the text instead.</source>
        <translation>WhatsApp ತೆರೆಯಲಿಲ್ಲ. ಬದಲಿಗೆ ಪಠ್ಯ ಕಾಪಿ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>ಪಠ್ಯ WhatsApp ನಲ್ಲಿದೆ; ಅಲ್ಲಿ ಕಳುಹಿಸು ಒತ್ತಿದಾಗ ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp ತೆರೆಯಲಿಲ್ಲ. ಬದಲಿಗೆ ಪಠ್ಯ ಕಾಪಿ ಆಗಿದೆ.</translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message>
        <source>Customer search</source>
        <translation>ಗ್ರಾಹಕರನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Any part of number, name, village</source>
        <translation>ಸಂಖ್ಯೆ, ಹೆಸರು, ಊರಿನ ಯಾವುದೇ ಭಾಗ</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ಎಲ್ಲ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owing</source>
        <translation>ಬಾಕಿ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due soon</source>
        <translation>ಬೇಗ ಮುಗಿಯುವ (&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ಹೊಸದು</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>ಹೊಸ ಗ್ರಾಹಕ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ಗ್ರಾಹಕರು</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>WhatsApp ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>ಪಠ್ಯದೊಂದಿಗೆ WhatsApp ತೆರೆಯುತ್ತದೆ. ನೀವು ಕಳುಹಿಸುವವರೆಗೆ ಏನೂ ಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>ಪಠ್ಯ ಕಾಪಿ (&amp;C)</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>ರೀಚಾರ್ಜ್</translation>
    </message>
    <message>
        <source>Recharge again</source>
        <translation>ಮತ್ತೆ ರೀಚಾರ್ಜ್</translation>
    </message>
    <message>
        <source>Nobody is known yet. Ctrl+N makes the first customer.</source>
        <translation>ಇನ್ನೂ ಗ್ರಾಹಕರಿಲ್ಲ. ಮೊದಲ ಗ್ರಾಹಕರಿಗೆ Ctrl+N ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Nobody of that number, name or village.</source>
        <translation>ಆ ಸಂಖ್ಯೆ, ಹೆಸರು, ಊರಿನವರು ಯಾರೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>✓ Nobody owes anything.</source>
        <translation>✓ ಯಾರ ಬಾಕಿಯೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Looking through the recharges of the last months…</source>
        <translation>ಕಳೆದ ತಿಂಗಳುಗಳ ರೀಚಾರ್ಜ್‌ಗಳನ್ನು ನೋಡುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>No recharge runs out in the next days, as far as past recharges tell.</source>
        <translation>ಹಿಂದಿನ ರೀಚಾರ್ಜ್‌ಗಳ ಪ್ರಕಾರ ಮುಂದಿನ ದಿನಗಳಲ್ಲಿ ಯಾವುದೂ ಮುಗಿಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%n ಗ್ರಾಹಕರಿಂದ %1 ಬಾಕಿ</numerusform>
            <numerusform>%n ಗ್ರಾಹಕರಿಂದ %1 ಬಾಕಿ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ದಿನ</numerusform>
            <numerusform>%n ದಿನಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>ಇಂದು ಮುಗಿಯುತ್ತದೆ</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>%n ದಿನದಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ</numerusform>
            <numerusform>%n ದಿನಗಳಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n ದಿನದ ಹಿಂದೆ ಮುಗಿದಿದೆ</numerusform>
            <numerusform>%n ದಿನಗಳ ಹಿಂದೆ ಮುಗಿದಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>ಪಠ್ಯ WhatsApp ನಲ್ಲಿದೆ; ಅಲ್ಲಿ ಕಳುಹಿಸು ಒತ್ತಿದಾಗ ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp ತೆರೆಯಲಿಲ್ಲ. ಬದಲಿಗೆ ಪಠ್ಯ ಕಾಪಿ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>ಪಠ್ಯ ಕಾಪಿ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>This number is known already, as %1.</source>
        <translation>ಈ ಸಂಖ್ಯೆ ಈಗಾಗಲೇ %1 ಹೆಸರಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಾಟ</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>ಪಾವತಿ ಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ಖಾತೆ ವಿವರ</translation>
    </message>
</context>
<context>
    <name>ct::DayBookModel</name>
    <message>
        <source>Operator</source>
        <translation>ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>ಯಶಸ್ವಿ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>ಮಾರ್ಜಿನ್</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>ಮಾರ್ಜಿನ್ %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Median time to result</source>
        <translation>ಫಲಿತಾಂಶಕ್ಕೆ ಮಧ್ಯಮ ಸಮಯ</translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message>
        <source>Day book dates</source>
        <translation>ದಿನದ ಲೆಕ್ಕದ ದಿನಾಂಕಗಳು</translation>
    </message>
    <message>
        <source>Export the day book</source>
        <translation>ದಿನದ ಲೆಕ್ಕ ಎಕ್ಸ್‌ಪೋರ್ಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ಪ್ರಿಂಟ್… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the day book</source>
        <translation>ದಿನದ ಲೆಕ್ಕ ಪ್ರಿಂಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ಗ್ರಾಹಕರಿಂದ ಬಂದದ್ದು</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>ವಾಲೆಟ್‌ನಿಂದ ಹೋದದ್ದು</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>ಮಾರ್ಜಿನ್, ಕಲಿತದ್ದು</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>ಸೇವೆವಾರು</translation>
    </message>
    <message>
        <source>Day book by operator</source>
        <translation>ಆಪರೇಟರ್‌ವಾರು ದಿನದ ಲೆಕ್ಕ</translation>
    </message>
    <message>
        <source>Enter shows the recharges of an operator in the history.</source>
        <translation>Enter ಒತ್ತಿದರೆ ಆಪರೇಟರ್‌ನ ರೀಚಾರ್ಜ್‌ಗಳು ಇತಿಹಾಸದಲ್ಲಿ ಕಾಣುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಓದುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>%1 – against the same weekday last week</source>
        <translation>%1 – ಕಳೆದ ವಾರದ ಇದೇ ದಿನಕ್ಕೆ ಹೋಲಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – %n ವಾರ ಹಿಂದಿನದಕ್ಕೆ ಹೋಲಿಸಿ</numerusform>
            <numerusform>%1 – %n ವಾರಗಳ ಹಿಂದಿನದಕ್ಕೆ ಹೋಲಿಸಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by hour, in ₹</source>
        <translation>ಗಂಟೆವಾರು ಮಾರಾಟ, ₹ ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Sales by month, in ₹</source>
        <translation>ತಿಂಗಳುವಾರು ಮಾರಾಟ, ₹ ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Sales by day, in ₹</source>
        <translation>ದಿನವಾರು ಮಾರಾಟ, ₹ ನಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>ಸ್ಪ್ರೆಡ್‌ಶೀಟ್ ಪಟ್ಟಿ (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>ಪ್ರಿಂಟ್ ಪುಟಗಳು (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 ರಲ್ಲಿ ಬರೆದಿದೆ</translation>
    </message>
    <message>
        <source>The day book could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ದಿನದ ಲೆಕ್ಕ ಅಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ. ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ, ಅಥವಾ ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ರಫ್ತು (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Margin…</source>
        <translation>ಮಾರ್ಜಿನ್… (&amp;M)</translation>
    </message>
    <message>
        <source>Margin of a month</source>
        <translation>ತಿಂಗಳ ಮಾರ್ಜಿನ್</translation>
    </message>
</context>
<context>
    <name>ct::DayBookWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>%1 ಸೆ</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 ನಿ. %2 ಸೆ.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A triangle and by how much per cent there is more or less</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln ರೀಚಾರ್ಜ್</numerusform>
            <numerusform>%Ln ರೀಚಾರ್ಜ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>service charges %1</source>
        <extracomment>%1 is a sum of money: what the shop took on top of the amounts</extracomment>
        <translation>ಸೇವಾ ಶುಲ್ಕ %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two balances of the wallet: at the beginning and at the end</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no balance is known from before</source>
        <translation>ಹಿಂದಿನ ಬ್ಯಾಲೆನ್ಸ್ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>no balance was asked in these days</source>
        <translation>ಈ ದಿನಗಳಲ್ಲಿ ಬ್ಯಾಲೆನ್ಸ್ ಕೇಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>top-ups %1</source>
        <extracomment>%1 is a sum of money: put into the wallet</extracomment>
        <translation>ಟಾಪ್-ಅಪ್ %1</translation>
    </message>
    <message>
        <source>learnt once the wallet has shown it</source>
        <translation>ವಾಲೆಟ್ ತೋರಿಸಿದಾಗ ಕಲಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>known of %1 of %2 operators</source>
        <extracomment>Of how many operators the margin is known</extracomment>
        <translation>%2 ರಲ್ಲಿ %1 ಆಪರೇಟರ್‌ಗಳದು ತಿಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>of all operators</source>
        <translation>ಎಲ್ಲ ಆಪರೇಟರ್‌ಗಳದು</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 ಬಾಕಿ, %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ವಿಫಲ</translation>
    </message>
    <message>
        <source>%1 reversed, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 ರದ್ದು, %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>ದಿನದ ಲೆಕ್ಕ</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ಗ್ರಾಹಕರಿಂದ ಬಂದದ್ದು</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>ರೀಚಾರ್ಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>ಸೇವಾ ಶುಲ್ಕಗಳು</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>ವಾಲೆಟ್‌ನಿಂದ ಹೋದದ್ದು</translation>
    </message>
    <message>
        <source>Wallet at the beginning</source>
        <translation>ಆರಂಭದಲ್ಲಿ ವಾಲೆಟ್</translation>
    </message>
    <message>
        <source>Wallet at the end</source>
        <translation>ಕೊನೆಯಲ್ಲಿ ವಾಲೆಟ್</translation>
    </message>
    <message>
        <source>Put into the wallet</source>
        <translation>ವಾಲೆಟ್‌ಗೆ ಹಾಕಿದ್ದು</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>ಮಾರ್ಜಿನ್, ಕಲಿತದ್ದು</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>ಮಾರಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>ct::DayJump</name>
    <message>
        <source>&amp;Day…</source>
        <translation>ದಿನ… (&amp;D)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ಒಂದು ದಿನಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Shows what was sold on that day and before (Ctrl+G).</source>
        <translation>ಆ ದಿನ ಮತ್ತು ಮೊದಲು ಮಾರಿದ್ದನ್ನು ತೋರಿಸುತ್ತದೆ (Ctrl+G).</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ದಿನ (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>ಹೋಗಬೇಕಾದ ದಿನ</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>ಆ ದಿನ ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>ct::DecisionDialog</name>
    <message>
        <source>The owner&apos;s decision</source>
        <translation>ಮಾಲೀಕರ ತೀರ್ಮಾನ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ಆರ್ಡರ್ %1</translation>
    </message>
    <message>
        <source>It was &amp;done (success)</source>
        <translation>ಆಗಿದೆ (ಯಶಸ್ವಿ) (&amp;D)</translation>
    </message>
    <message>
        <source>It was &amp;not done (failed)</source>
        <translation>ಆಗಿಲ್ಲ (ವಿಫಲ) (&amp;N)</translation>
    </message>
    <message>
        <source>It was &amp;taken back (reversed)</source>
        <translation>ವಾಪಸು ಪಡೆದಿದೆ (ರಿವರ್ಸ್) (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the provider says, and who said it</source>
        <translation>ಕಾರಣ: ಪ್ರೊವೈಡರ್ ಏನು ಹೇಳಿದರು, ಯಾರು ಹೇಳಿದರು (&amp;R)</translation>
    </message>
    <message>
        <source>Number of the &amp;document that says so</source>
        <translation>ಹಾಗೆ ಹೇಳುವ ದಾಖಲೆಯ ಸಂಖ್ಯೆ (&amp;D)</translation>
    </message>
    <message>
        <source>Reference of the provider&apos;s &amp;portal</source>
        <translation>ಪ್ರೊವೈಡರ್ ಪೋರ್ಟಲ್‌ನ ಉಲ್ಲೇಖ ಸಂಖ್ಯೆ (&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>ತೀರ್ಮಾನಿಸಿ (&amp;C)</translation>
    </message>
    <message>
        <source>Decide nothing</source>
        <translation>ಏನೂ ತೀರ್ಮಾನಿಸಬೇಡಿ</translation>
    </message>
    <message>
        <source>%1 counts as taken from the wallet for good, and the customer gets the receipt.</source>
        <translation>%1 ವಾಲೆಟ್‌ನಿಂದ ಶಾಶ್ವತವಾಗಿ ಹೋಯಿತೆಂದು ಲೆಕ್ಕ, ಗ್ರಾಹಕರಿಗೆ ರಸೀದಿ ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>%1 counts as back in the wallet, and the customer is to get the money back. This cannot be undone.</source>
        <translation>%1 ವಾಲೆಟ್‌ಗೆ ಮರಳಿತೆಂದು ಲೆಕ್ಕ, ಗ್ರಾಹಕರಿಗೆ ಹಣ ವಾಪಸು ಕೊಡಬೇಕು. ಇದನ್ನು ಹಿಂಪಡೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>Nothing counts as taken, and the same sale may be made again. If the provider did it after all, it is done twice. This cannot be undone.</source>
        <translation>ಏನೂ ಹೋಗಿಲ್ಲವೆಂದು ಲೆಕ್ಕ, ಅದೇ ಮಾರಾಟ ಮತ್ತೆ ಮಾಡಬಹುದು. ಪ್ರೊವೈಡರ್ ಮಾಡಿದ್ದರೆ ಎರಡು ಬಾರಿ ಆಗುತ್ತದೆ. ಇದನ್ನು ಹಿಂಪಡೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>Decide only by what the provider&apos;s portal or a document says.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಪೋರ್ಟಲ್ ಅಥವಾ ದಾಖಲೆ ಹೇಳುವುದರ ಮೇಲೆ ಮಾತ್ರ ತೀರ್ಮಾನಿಸಿ.</translation>
    </message>
    <message>
        <source>Outcome, reason and reference are needed.</source>
        <translation>ಫಲಿತಾಂಶ, ಕಾರಣ, ಉಲ್ಲೇಖ ಬೇಕು.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeDialog</name>
    <message>
        <source>Raise a dispute</source>
        <translation>ವಿವಾದ ಎತ್ತಿ</translation>
    </message>
    <message>
        <source>&amp;What is wrong, in the customer&apos;s words</source>
        <translation>ಏನು ತೊಂದರೆ, ಗ್ರಾಹಕರ ಮಾತಿನಲ್ಲಿ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>ಎತ್ತಿ (&amp;R)</translation>
    </message>
    <message>
        <source>Note to the dispute</source>
        <translation>ವಿವಾದಕ್ಕೆ ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>&amp;What was said, and by whom</source>
        <translation>ಏನು ಹೇಳಿದರು, ಯಾರು ಹೇಳಿದರು (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>ಟಿಪ್ಪಣಿ ಇಡಿ (&amp;K)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>ವಿವಾದ ಮುಗಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>ಹೇಗೆ ಮುಗಿಯಿತು (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>ವಿವಾದ ಮುಗಿಸಿ (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬೇಡ</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>ಫಲಿತಾಂಶ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount paid back</source>
        <translation>ವಾಪಸು ಕೊಟ್ಟ ಮೊತ್ತ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ct::DisputePanel</name>
    <message>
        <source>What happened</source>
        <translation>ಏನಾಯಿತು</translation>
    </message>
    <message>
        <source>Complaint to the provider</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ದೂರು</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>ಈಗ ಕೇಳಿ (&amp;A)</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>ಈ ರೀಚಾರ್ಜ್ ಏನಾಯಿತೆಂದು ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳುತ್ತದೆ. ಎಂದೂ ಮತ್ತೆ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Copy co&amp;mplaint</source>
        <translation>ದೂರು ಕಾಪಿ (&amp;M)</translation>
    </message>
    <message>
        <source>Copies the complaint with every number, to send to the provider.</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ಕಳುಹಿಸಲು ಎಲ್ಲ ಸಂಖ್ಯೆಗಳೊಂದಿಗೆ ದೂರು ಕಾಪಿ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>ತೀರ್ಮಾನಿಸಿ… (&amp;D)</translation>
    </message>
    <message>
        <source>The owner&apos;s word on the outcome, with reason and reference.</source>
        <translation>ಫಲಿತಾಂಶದ ಬಗ್ಗೆ ಮಾಲೀಕರ ಮಾತು, ಕಾರಣ ಮತ್ತು ಉಲ್ಲೇಖದೊಂದಿಗೆ.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>ಟಿಪ್ಪಣಿ… (&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what was said about this case.</source>
        <translation>ಈ ವಿವಾದದ ಬಗ್ಗೆ ಹೇಳಿದ್ದನ್ನು ಇಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>ಮುಗಿಸಿ… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is in dispute.
Sales without a result for a quarter of an hour, answers that contradict each other, double debits and reversals appear here by themselves.</source>
        <translation>ಯಾವ ವಿವಾದವೂ ಇಲ್ಲ.
ಕಾಲು ಗಂಟೆ ಫಲಿತಾಂಶವಿಲ್ಲದ ಮಾರಾಟ, ಹೊಂದದ ಉತ್ತರ, ಎರಡು ಬಾರಿ ಕಡಿತ, ವಾಪಸಾದವು ಇಲ್ಲಿ ತಾವಾಗಿಯೇ ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Choose a case to see what happened and what to do.</source>
        <translation>ಏನಾಯಿತು, ಏನು ಮಾಡಬೇಕು ಎಂದು ನೋಡಲು ವಿವಾದ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ಆರ್ಡರ್ %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>ವಹಿವಾಟು %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>ಉಲ್ಲೇಖ %1</translation>
    </message>
    <message>
        <source>Other order %1</source>
        <translation>ಇನ್ನೊಂದು ಆರ್ಡರ್ %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ಕೇಳುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Ends the case with its outcome.</source>
        <translation>ವಿವಾದವನ್ನು ಅದರ ಫಲಿತಾಂಶದೊಂದಿಗೆ ಮುಗಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Its outcome is not settled yet: it is asked about, or the owner decides.</source>
        <translation>ಫಲಿತಾಂಶ ಇನ್ನೂ ಬಂದಿಲ್ಲ: ಅದನ್ನು ಕೇಳಲಾಗುತ್ತದೆ, ಅಥವಾ ಮಾಲೀಕರು ತೀರ್ಮಾನಿಸುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ಅವರಿಂದ</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>ಈಗಷ್ಟೇ ಕೇಳಿದೆ: ಹೊಸದೇನಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Copied. Send it to the provider; that it was copied is kept in the story.</source>
        <translation>ಕಾಪಿ ಆಗಿದೆ. ಪ್ರೊವೈಡರ್‌ಗೆ ಕಳುಹಿಸಿ; ಕಾಪಿ ಮಾಡಿದ್ದು ದಾಖಲೆಯಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Copied, but this could not be kept in the book.</source>
        <translation>ಕಾಪಿ ಆಗಿದೆ, ಆದರೆ ಇದನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಇಡಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Decided and kept in the story.</source>
        <translation>ತೀರ್ಮಾನಿಸಿ ದಾಖಲೆಯಲ್ಲಿ ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>ಮುಗಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Kept in the story.</source>
        <translation>ದಾಖಲೆಯಲ್ಲಿ ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>This could not be written into the book, and nothing was changed.</source>
        <translation>ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ, ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The sale stands differently by now. Nothing was changed; look at it again.</source>
        <translation>ಮಾರಾಟದ ಸ್ಥಿತಿ ಈಗ ಬೇರೆಯಿದೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ; ಮತ್ತೆ ನೋಡಿ.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeWords</name>
    <message>
        <source>Done twice</source>
        <translation>ಎರಡು ಬಾರಿ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>Answers contradict each other</source>
        <translation>ಉತ್ತರಗಳು ಹೊಂದುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Answers contradicted each other</source>
        <translation>ಉತ್ತರಗಳು ಹೊಂದಿರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Answer with another number or amount</source>
        <translation>ಉತ್ತರದಲ್ಲಿ ಬೇರೆ ಸಂಖ್ಯೆ ಅಥವಾ ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>Answer about another order</source>
        <translation>ಬೇರೆ ಆರ್ಡರ್ ಬಗ್ಗೆ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>One transaction number for two</source>
        <translation>ಎರಡಕ್ಕೆ ಒಂದೇ ವಹಿವಾಟು ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Taken back: customer is owed</source>
        <translation>ವಾಪಸಾಗಿದೆ: ಗ್ರಾಹಕರಿಗೆ ಕೊಡಬೇಕು</translation>
    </message>
    <message>
        <source>Done after all</source>
        <translation>ಕೊನೆಗೂ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>Raised by hand</source>
        <translation>ಕೈಯಿಂದ ಎತ್ತಿದ್ದು</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>ಫಲಿತಾಂಶ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ಹೊಸದು</translation>
    </message>
    <message>
        <source>Over 15 min</source>
        <translation>15 ನಿಮಿಷ ದಾಟಿದೆ</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>ಒಂದು ದಿನ ದಾಟಿದೆ</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>ದೂರು ಕಳುಹಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>The customer paid once and it was done twice. Send the complaint and claim one amount back.</source>
        <translation>ಗ್ರಾಹಕರು ಒಮ್ಮೆ ಕೊಟ್ಟರು, ಎರಡು ಬಾರಿ ಆಯಿತು. ದೂರು ಕಳುಹಿಸಿ, ಒಂದು ಮೊತ್ತ ವಾಪಸು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Ask the provider what holds, then decide.</source>
        <translation>ಯಾವುದು ಸರಿ ಎಂದು ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ, ನಂತರ ತೀರ್ಮಾನಿಸಿ.</translation>
    </message>
    <message>
        <source>It was decided. Close it when the provider has confirmed the outcome.</source>
        <translation>ತೀರ್ಮಾನವಾಗಿದೆ. ಪ್ರೊವೈಡರ್ ಖಚಿತಪಡಿಸಿದಾಗ ಮುಗಿಸಿ.</translation>
    </message>
    <message>
        <source>Ask the provider which number was recharged with which amount.</source>
        <translation>ಯಾವ ಸಂಖ್ಯೆಗೆ ಎಷ್ಟು ರೀಚಾರ್ಜ್ ಆಯಿತೆಂದು ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Ask the provider about both orders. Nothing was booked by this answer.</source>
        <translation>ಎರಡೂ ಆರ್ಡರ್ ಬಗ್ಗೆ ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ. ಈ ಉತ್ತರದಿಂದ ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Pay %1 back to the customer from the drawer, then close the case.</source>
        <translation>ಗಲ್ಲಾದಿಂದ ಗ್ರಾಹಕರಿಗೆ %1 ವಾಪಸು ಕೊಡಿ, ನಂತರ ವಿವಾದ ಮುಗಿಸಿ.</translation>
    </message>
    <message>
        <source>It had counted as failed. If the customer was refunded, ask for the amount again; then close the case.</source>
        <translation>ವಿಫಲ ಎಂದು ಲೆಕ್ಕವಾಗಿತ್ತು. ಗ್ರಾಹಕರಿಗೆ ಹಣ ವಾಪಸು ಕೊಟ್ಟಿದ್ದರೆ ಮತ್ತೆ ಕೇಳಿ; ನಂತರ ವಿವಾದ ಮುಗಿಸಿ.</translation>
    </message>
    <message>
        <source>Send the complaint, note what is answered, and close the case with its outcome.</source>
        <translation>ದೂರು ಕಳುಹಿಸಿ, ಉತ್ತರ ಬರೆದುಕೊಳ್ಳಿ, ಫಲಿತಾಂಶದೊಂದಿಗೆ ವಿವಾದ ಮುಗಿಸಿ.</translation>
    </message>
    <message>
        <source>Do not sell it again and do not refund. Ask now; after a day call the provider, after five days send the complaint.</source>
        <translation>ಮತ್ತೆ ಮಾರಬೇಡಿ, ಹಣ ವಾಪಸು ಕೊಡಬೇಡಿ. ಈಗ ಕೇಳಿ; ಒಂದು ದಿನದ ನಂತರ ಪ್ರೊವೈಡರ್‌ಗೆ ಕರೆ ಮಾಡಿ, ಐದು ದಿನದ ನಂತರ ದೂರು ಕಳುಹಿಸಿ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆದಿದೆ</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>ವಾಪಸು ಕೊಟ್ಟಿದೆ</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>ಪ್ರೊವೈಡರ್ ನಿರಾಕರಿಸಿದರು</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>ಬೇರೆ ರೀತಿ ಬಗೆಹರಿದಿದೆ</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>ಎತ್ತಿದ್ದು: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ಟಿಪ್ಪಣಿ: %1</translation>
    </message>
    <message>
        <source>Complaint copied</source>
        <translation>ದೂರು ಕಾಪಿ ಆಗಿದೆ</translation>
    </message>
    <message>
        <source>Closed, %1 paid back: %2</source>
        <translation>ಮುಗಿದಿದೆ, %1 ವಾಪಸು: %2</translation>
    </message>
    <message>
        <source>Closed, %1: %2</source>
        <translation>ಮುಗಿದಿದೆ, %1: %2</translation>
    </message>
</context>
<context>
    <name>ct::DisputesPage</name>
    <message>
        <source>stuck with the provider</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಿ ಸಿಕ್ಕಿಕೊಂಡಿದೆ</translation>
    </message>
    <message>
        <source>owed to customers</source>
        <translation>ಗ್ರಾಹಕರಿಗೆ ಕೊಡಬೇಕು</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>ವಿವಾದಗಳು</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>ಒಂದು ದಿನ ದಾಟಿದವು</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>ವಿವಾದಗಳು</translation>
    </message>
    <message>
        <source>✓ Everything is settled.</source>
        <translation>✓ ಎಲ್ಲ ಬಗೆಹರಿದಿದೆ.</translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>ಎಲ್ಲ ಸರಿಯಾಗಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>ಎಲ್ಲ ಪರಿಶೀಲಿಸಿ</translation>
    </message>
    <message>
        <source>No recharge is sent for this.</source>
        <translation>ಇದಕ್ಕಾಗಿ ಯಾವ ರೀಚಾರ್ಜೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>ವರದಿ ಕಾಪಿ (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>ವರದಿ ಕಾಪಿ</translation>
    </message>
    <message>
        <source>Copies it as text, without password, balance or customers&apos; numbers.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್, ಬ್ಯಾಲೆನ್ಸ್, ಗ್ರಾಹಕರ ಸಂಖ್ಯೆ ಇಲ್ಲದೆ ಪಠ್ಯವಾಗಿ ಕಾಪಿ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>ಎಲ್ಲ ನೋಡುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Looks at connection, login, disk, printer and all else that selling needs. No recharge is sent.</source>
        <translation>ಸಂಪರ್ಕ, ಲಾಗಿನ್, ಡಿಸ್ಕ್, ಪ್ರಿಂಟರ್ ಮತ್ತು ಮಾರಾಟಕ್ಕೆ ಬೇಕಾದ ಎಲ್ಲವನ್ನೂ ನೋಡುತ್ತದೆ. ರೀಚಾರ್ಜ್ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%n ದೋಷ ಸಿಕ್ಕಿದೆ. ಏನು ಮಾಡಬೇಕೆಂದು ಪಕ್ಕದಲ್ಲಿದೆ.</numerusform>
            <numerusform>%n ದೋಷಗಳು ಸಿಕ್ಕಿವೆ. ಏನು ಮಾಡಬೇಕೆಂದು ಪ್ರತಿಯೊಂದರ ಪಕ್ಕದಲ್ಲಿದೆ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>ದೋಷ ಇಲ್ಲ, %n ವಿಷಯ ನೋಡಬೇಕು.</numerusform>
            <numerusform>ದೋಷ ಇಲ್ಲ, %n ವಿಷಯಗಳನ್ನು ನೋಡಬೇಕು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is well.</source>
        <translation>ನೋಡಿದ್ದೆಲ್ಲ ಸರಿಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>ಕಾಪಿ ಆಗಿದೆ. ನಿಮಗೆ ಸಹಾಯ ಮಾಡುವವರಿಗೆ ಸಂದೇಶದಲ್ಲಿ ಪೇಸ್ಟ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Check ever&amp;ything</source>
        <translation>ಎಲ್ಲ ಪರಿಶೀಲಿಸಿ (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ct::DoctorWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ಸೆ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 ನಿ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ಗಂ</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ದಿನ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Provider&apos;s name</source>
        <translation>ಪ್ರೊವೈಡರ್ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ಸಂಪರ್ಕ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ಗಡಿಯಾರ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ಲಾಗಿನ್</translation>
    </message>
    <message>
        <source>White list</source>
        <translation>ವೈಟ್ ಲಿಸ್ಟ್</translation>
    </message>
    <message>
        <source>Place of the password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಇರುವ ಜಾಗ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ಡಿಸ್ಕ್</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ರಿಜಿಸ್ಟರ್</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ಪ್ರಿಂಟರ್</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್</translation>
    </message>
    <message>
        <source>Shop-wide book</source>
        <translation>ಇಡೀ ಅಂಗಡಿಯ ರಿಜಿಸ್ಟರ್</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ಸರಿ ಇದೆ</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>ಇದನ್ನು ನೋಡಿ</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>ದೋಷ</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>ನೋಡಿಲ್ಲ</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>ಹೆಸರು %1, %2 ಗೆ ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The address %1 needs no name to be looked up.</source>
        <translation>ವಿಳಾಸ %1 ಗೆ ಹೆಸರು ಹುಡುಕಬೇಕಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>ಹೆಸರು %1 ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The name %1 leads to %2, which is inside this network and not the provider.</source>
        <translation>ಹೆಸರು %1, %2 ಗೆ ಹೋಗುತ್ತದೆ; ಅದು ಈ ನೆಟ್‌ವರ್ಕ್ ಒಳಗಿದೆ, ಪ್ರೊವೈಡರ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no usable address of a provider.</source>
        <translation>ಬಳಸಬಹುದಾದ ಪ್ರೊವೈಡರ್ ವಿಳಾಸ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>%1 answers over a connection that can be trusted.</source>
        <translation>%1 ನಂಬಬಹುದಾದ ಸಂಪರ್ಕದಲ್ಲಿ ಉತ್ತರಿಸುತ್ತದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 ಸುರಕ್ಷಿತವಾಗಿ ಉತ್ತರಿಸುತ್ತದೆ, ಆದರೆ ಸರ್ಟಿಫಿಕೇಟ್ %n ದಿನದಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ.</numerusform>
            <numerusform>%1 ಸುರಕ್ಷಿತವಾಗಿ ಉತ್ತರಿಸುತ್ತದೆ, ಆದರೆ ಸರ್ಟಿಫಿಕೇಟ್ %n ದಿನಗಳಲ್ಲಿ ಮುಗಿಯುತ್ತದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 ಸಂಪರ್ಕ ನಿರಾಕರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no answer came.</source>
        <translation>%1 ಸಿಗುತ್ತಿಲ್ಲ: ಉತ್ತರ ಬರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 was reached, and the connection was cut.</source>
        <translation>%1 ಸಿಕ್ಕಿತು, ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 ರ ಸರ್ಟಿಫಿಕೇಟ್ %2 ರಂದು ಮುಗಿದಿದೆ.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>%1 ರ ಸರ್ಟಿಫಿಕೇಟ್ %2 ರಿಂದ ಮಾತ್ರ ಸರಿ.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts.</source>
        <translation>%1 ರ ಸರ್ಟಿಫಿಕೇಟ್‌ಗೆ ಈ ಕಂಪ್ಯೂಟರ್ ನಂಬುವ ಯಾರೂ ಸಹಿ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by “%2”, whom this computer does not trust.</source>
        <translation>%1 ರ ಸರ್ಟಿಫಿಕೇಟ್‌ಗೆ “%2” ಸಹಿ ಇದೆ, ಈ ಕಂಪ್ಯೂಟರ್ ಅವರನ್ನು ನಂಬುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of somebody else (%2).</source>
        <translation>%1 ಎಂದು ಉತ್ತರಿಸುವುದು ಬೇರೆಯವರ ಸರ್ಟಿಫಿಕೇಟ್ ತೋರಿಸುತ್ತದೆ (%2).</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1 ಗೆ ಸುರಕ್ಷಿತ ಸಂಪರ್ಕ ಆಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಗಡಿಯಾರ ಸರಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಗಡಿಯಾರ %1 ಮುಂದಿದೆ.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಗಡಿಯಾರ %1 ಹಿಂದಿದೆ.</translation>
    </message>
    <message>
        <source>The book has an entry of %1, which is still to come by this clock.</source>
        <translation>ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ %1 ರ ನಮೂದಿದೆ, ಈ ಗಡಿಯಾರದಲ್ಲಿ ಅದು ಇನ್ನೂ ಬಂದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The provider stated no time to compare the clock with.</source>
        <translation>ಗಡಿಯಾರ ಹೋಲಿಸಲು ಪ್ರೊವೈಡರ್ ಸಮಯ ಹೇಳಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password. Balance %1.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಕೆದಾರ ಹೆಸರು, ಪಾಸ್‌ವರ್ಡ್ ಒಪ್ಪುತ್ತಾರೆ. ಬ್ಯಾಲೆನ್ಸ್ %1.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಕೆದಾರ ಹೆಸರು, ಪಾಸ್‌ವರ್ಡ್ ಒಪ್ಪುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>The provider refuses the user name or the password.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಕೆದಾರ ಹೆಸರು ಅಥವಾ ಪಾಸ್‌ವರ್ಡ್ ನಿರಾಕರಿಸುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>There is no password to log in with.</source>
        <translation>ಲಾಗಿನ್ ಮಾಡಲು ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The provider did not answer the question for the balance.</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್ ಕೇಳಿದ್ದಕ್ಕೆ ಪ್ರೊವೈಡರ್ ಉತ್ತರಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The provider answered, but not with a balance.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಉತ್ತರಿಸಿದರು, ಆದರೆ ಬ್ಯಾಲೆನ್ಸ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The provider refuses the question for the balance: “%1”.</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್ ಕೇಳಿದ್ದನ್ನು ಪ್ರೊವೈಡರ್ ನಿರಾಕರಿಸುತ್ತಾರೆ: “%1”.</translation>
    </message>
    <message>
        <source>The provider took a recharge from here on %1.</source>
        <translation>ಪ್ರೊವೈಡರ್ %1 ರಂದು ಇಲ್ಲಿಂದ ರೀಚಾರ್ಜ್ ಪಡೆದರು.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಈ ಅಂಗಡಿಯ ಇಂಟರ್ನೆಟ್ ವಿಳಾಸ ನಿರಾಕರಿಸುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address %1.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಈ ಅಂಗಡಿಯ ಇಂಟರ್ನೆಟ್ ವಿಳಾಸ %1 ನಿರಾಕರಿಸುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>No recharge has passed from here yet, and only a recharge shows it.</source>
        <translation>ಇಲ್ಲಿಂದ ಇನ್ನೂ ರೀಚಾರ್ಜ್ ಆಗಿಲ್ಲ; ರೀಚಾರ್ಜ್ ಮಾತ್ರ ಇದನ್ನು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The password can be kept and read.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಇಡಬಹುದು, ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps nothing: there is none, or it is closed.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ಟಾಪ್‌ನ ಕೀರಿಂಗ್ ಏನನ್ನೂ ಇಡುವುದಿಲ್ಲ: ಅದು ಇಲ್ಲ ಅಥವಾ ಮುಚ್ಚಿದೆ.</translation>
    </message>
    <message>
        <source>The place of the password is locked, or its passphrase is wrong.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಇರುವ ಜಾಗ ಲಾಕ್ ಆಗಿದೆ, ಅಥವಾ ಪಾಸ್‌ಫ್ರೇಸ್ ತಪ್ಪು.</translation>
    </message>
    <message>
        <source>The file with the password is missing, cannot be read or is not private.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಫೈಲ್ ಇಲ್ಲ, ಓದಲಾಗದು ಅಥವಾ ಖಾಸಗಿ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>No password is kept here.</source>
        <translation>ಇಲ್ಲಿ ಪಾಸ್‌ವರ್ಡ್ ಇಟ್ಟಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The folder of the book can be written.</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಬರೆಯಬಹುದು.</translation>
    </message>
    <message>
        <source>The folder of the book can be written, %1 are free.</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಬರೆಯಬಹುದು, %1 ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>Only %1 are free where the book lies.</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಇರುವಲ್ಲಿ %1 ಮಾತ್ರ ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are free where the book lies, and nothing is sold below 200 MB.</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ: ರಿಜಿಸ್ಟರ್ ಇರುವಲ್ಲಿ %1 ಖಾಲಿ ಇದೆ, 200 MB ಗಿಂತ ಕಡಿಮೆಯಾದರೆ ಮಾರಾಟ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ರಲ್ಲಿ ಬರೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ಬೇರೆ ಕಂಪ್ಯೂಟರ್ ಡಿಸ್ಕ್‌ನಲ್ಲಿದೆ, ಕರೆಂಟ್ ಹೋದರೆ ಅಲ್ಲಿ ಏನೂ ಸುರಕ್ಷಿತವಲ್ಲ.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಇತರರು ಫೋಲ್ಡರ್ %1 ನೋಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The book is well, and no recharge is waiting.</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಸರಿ ಇದೆ, ಯಾವ ರೀಚಾರ್ಜೂ ಬಾಕಿ ಇಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>ರಿಜಿಸ್ಟರ್ ಸರಿ ಇದೆ, %n ರೀಚಾರ್ಜ್ ಬಾಕಿ ಇದೆ.</numerusform>
            <numerusform>ರಿಜಿಸ್ಟರ್ ಸರಿ ಇದೆ, %n ರೀಚಾರ್ಜ್‌ಗಳು ಬಾಕಿ ಇವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book cannot be written: nothing is sold, past sales can be looked up.</source>
        <translation>ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗದು: ಮಾರಾಟ ಇಲ್ಲ, ಹಿಂದಿನ ಮಾರಾಟ ನೋಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The book is damaged: nothing is sold, past sales can be looked up.</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಹಾಳಾಗಿದೆ: ಮಾರಾಟ ಇಲ್ಲ, ಹಿಂದಿನ ಮಾರಾಟ ನೋಡಬಹುದು.</translation>
    </message>
    <message>
        <source>The printer “%1” takes work.</source>
        <translation>ಪ್ರಿಂಟರ್ “%1” ಕೆಲಸ ಪಡೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it takes work and prints nothing.</source>
        <translation>ಪ್ರಿಂಟರ್ “%1” ನಿಂತಿದೆ: ಕೆಲಸ ಪಡೆಯುತ್ತದೆ, ಪ್ರಿಂಟ್ ಮಾಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>ಪ್ರಿಂಟರ್ “%1” ಈಗ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ಪ್ರಿಂಟರ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Call-backs are switched off. Results come by asking, a little later.</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್ ಆಫ್ ಆಗಿದೆ. ಫಲಿತಾಂಶ ಕೇಳಿದಾಗ, ಸ್ವಲ್ಪ ತಡವಾಗಿ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Call-backs are received at %1.</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್ %1 ರಲ್ಲಿ ಬರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>This counter keeps its own book only; no shop-wide book is attached.</source>
        <translation>ಈ ಕೌಂಟರ್‌ಗೆ ಸ್ವಂತ ರಿಜಿಸ್ಟರ್ ಮಾತ್ರ; ಇಡೀ ಅಂಗಡಿಯದು ಜೋಡಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It has no meaning before this is well: %1.</source>
        <translation>ಮೊದಲು ಇದು ಸರಿಯಾಗಬೇಕು: %1.</translation>
    </message>
    <message>
        <source>This check did not end in time.</source>
        <translation>ಈ ಪರಿಶೀಲನೆ ಸಮಯಕ್ಕೆ ಮುಗಿಯಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>ಇದು ತಿಳಿಯಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the provider&apos;s address in Settings. If other pages open, restart the router.</source>
        <translation>ಇಂಟರ್ನೆಟ್ ಮತ್ತು ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಪ್ರೊವೈಡರ್ ವಿಳಾಸ ನೋಡಿ. ಬೇರೆ ಪುಟ ತೆರೆದರೆ ರೂಟರ್ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>If a login page of the network is waiting, open it in a browser. Else tell whoever looks after the router. Nothing is sent to a false address.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಲಾಗಿನ್ ಪುಟ ಕಾಯುತ್ತಿದ್ದರೆ ಬ್ರೌಸರ್‌ನಲ್ಲಿ ತೆರೆಯಿರಿ. ಇಲ್ಲವೇ ರೂಟರ್ ನೋಡುವವರಿಗೆ ಹೇಳಿ. ತಪ್ಪು ವಿಳಾಸಕ್ಕೆ ಏನನ್ನೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address in Settings; it begins with https://.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಪ್ರೊವೈಡರ್ ವಿಳಾಸ ಬರೆಯಿರಿ; ಅದು https:// ನಿಂದ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Tell the provider that the certificate has to be renewed.</source>
        <translation>ಸರ್ಟಿಫಿಕೇಟ್ ನವೀಕರಿಸಬೇಕೆಂದು ಪ್ರೊವೈಡರ್‌ಗೆ ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Check the address in Settings. If it is right, the provider is down: wait, and sell nothing elsewhere for the same customer.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ವಿಳಾಸ ನೋಡಿ. ಸರಿಯಿದ್ದರೆ ಪ್ರೊವೈಡರ್ ಬಂದ್ ಇದೆ: ಕಾಯಿರಿ, ಅದೇ ಗ್ರಾಹಕರಿಗೆ ಬೇರೆ ಕಡೆ ಮಾರಬೇಡಿ.</translation>
    </message>
    <message>
        <source>Check the internet connection and the router, then look again.</source>
        <translation>ಇಂಟರ್ನೆಟ್ ಮತ್ತು ರೂಟರ್ ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, ask the provider whether the service is running.</source>
        <translation>ಒಂದು ನಿಮಿಷದಲ್ಲಿ ಮತ್ತೆ ನೋಡಿ. ಹಾಗೇ ಇದ್ದರೆ ಸೇವೆ ನಡೆಯುತ್ತಿದೆಯೇ ಎಂದು ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, tell the provider; nothing is sent until it is renewed.</source>
        <translation>ಮೊದಲು ಈ ಕಂಪ್ಯೂಟರ್ ದಿನಾಂಕ ನೋಡಿ. ಸರಿಯಿದ್ದರೆ ಪ್ರೊವೈಡರ್‌ಗೆ ಹೇಳಿ; ನವೀಕರಿಸುವವರೆಗೆ ಏನನ್ನೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong: set date and time.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ಗಡಿಯಾರ ತಪ್ಪಿರಬಹುದು: ದಿನಾಂಕ, ಸಮಯ ಸರಿಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>Somebody stands between this shop and the provider, or the address is wrong. Check it in Settings and try another internet connection. Nothing is sent over this one.</source>
        <translation>ಈ ಅಂಗಡಿ ಮತ್ತು ಪ್ರೊವೈಡರ್ ನಡುವೆ ಯಾರೋ ಇದ್ದಾರೆ, ಅಥವಾ ವಿಳಾಸ ತಪ್ಪು. ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ನೋಡಿ, ಬೇರೆ ಇಂಟರ್ನೆಟ್ ಬಳಸಿ. ಇದರಲ್ಲಿ ಏನನ್ನೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Set date and time, or switch on “set automatically” in the system&apos;s settings.</source>
        <translation>ದಿನಾಂಕ, ಸಮಯ ಸರಿಪಡಿಸಿ, ಅಥವಾ ಸಿಸ್ಟಂ ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ “ತಾನಾಗಿಯೇ” ಆನ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. Sales are kept in their order whatever the clock says.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ದಿನಾಂಕ, ಸಮಯ ನೋಡಿ. ಗಡಿಯಾರ ಏನೇ ಹೇಳಲಿ, ಮಾರಾಟದ ಕ್ರಮ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings, and test them there.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಬಳಕೆದಾರ ಹೆಸರು, ಪಾಸ್‌ವರ್ಡ್ ಮತ್ತೆ ಬರೆದು ಅಲ್ಲೇ ಪರೀಕ್ಷಿಸಿ.</translation>
    </message>
    <message>
        <source>Enter the password of the provider account in Settings.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಪ್ರೊವೈಡರ್ ಖಾತೆಯ ಪಾಸ್‌ವರ್ಡ್ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, call the provider.</source>
        <translation>ಒಂದು ನಿಮಿಷದಲ್ಲಿ ಮತ್ತೆ ನೋಡಿ. ಹಾಗೇ ಇದ್ದರೆ ಪ್ರೊವೈಡರ್‌ಗೆ ಕರೆ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Call the provider and tell these words.</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ಕರೆ ಮಾಡಿ ಈ ಮಾತು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Ask the provider to add this shop&apos;s internet address to the white list of your account.</source>
        <translation>ಈ ಅಂಗಡಿಯ ಇಂಟರ್ನೆಟ್ ವಿಳಾಸವನ್ನು ನಿಮ್ಮ ಖಾತೆಯ ವೈಟ್ ಲಿಸ್ಟ್‌ಗೆ ಸೇರಿಸಲು ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Ask the provider to add %1 to the white list of your account.</source>
        <translation>%1 ಅನ್ನು ನಿಮ್ಮ ಖಾತೆಯ ವೈಟ್ ಲಿಸ್ಟ್‌ಗೆ ಸೇರಿಸಲು ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Log in to the desktop with its password so that the keyring opens, or install one (gnome-keyring). Without it the password is asked for at every start.</source>
        <translation>ಕೀರಿಂಗ್ ತೆರೆಯಲು ಡೆಸ್ಕ್‌ಟಾಪ್‌ಗೆ ಪಾಸ್‌ವರ್ಡ್‌ನಿಂದ ಲಾಗಿನ್ ಆಗಿ, ಅಥವಾ ಒಂದನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ (gnome-keyring). ಇಲ್ಲದಿದ್ದರೆ ಪ್ರತಿ ಬಾರಿ ಪಾಸ್‌ವರ್ಡ್ ಕೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or start again and give the right passphrase.</source>
        <translation>ಕೀರಿಂಗ್ ತೆರೆಯಿರಿ, ಅಥವಾ ಮತ್ತೆ ಆರಂಭಿಸಿ ಸರಿಯಾದ ಪಾಸ್‌ಫ್ರೇಸ್ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>Lay the file down again, readable by you alone (mode 0600).</source>
        <translation>ಫೈಲ್ ಮತ್ತೆ ಇಡಿ, ನೀವು ಮಾತ್ರ ಓದುವಂತೆ (mode 0600).</translation>
    </message>
    <message>
        <source>Make room: empty the waste basket, move pictures and films elsewhere.</source>
        <translation>ಜಾಗ ಮಾಡಿ: ಕಸದ ಬುಟ್ಟಿ ಖಾಲಿ ಮಾಡಿ, ಚಿತ್ರ, ಸಿನಿಮಾ ಬೇರೆ ಕಡೆ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or have the disk checked.</source>
        <translation>ಅಲ್ಲಿ ಬರೆಯುವ ಅನುಮತಿ ಪಡೆಯಿರಿ, ಅಥವಾ ಡಿಸ್ಕ್ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>ಫೋಲ್ಡರ್ ಅನ್ನು ಈ ಕಂಪ್ಯೂಟರ್ ಡಿಸ್ಕ್‌ಗೆ ಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>Close it to others: only you need it (mode 0700).</source>
        <translation>ಇತರರಿಗೆ ಮುಚ್ಚಿ: ನಿಮಗೆ ಮಾತ್ರ ಬೇಕು (mode 0700).</translation>
    </message>
    <message>
        <source>Make room on the disk or mend the rights of the folder; then start the counter again.</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ ಅಥವಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ಸರಿಪಡಿಸಿ; ನಂತರ ಕೌಂಟರ್ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Close the counter and run “countertopctl verify”. The past sales are also in journal.jsonl; do not delete anything.</source>
        <translation>ಕೌಂಟರ್ ಮುಚ್ಚಿ “countertopctl verify” ನಡೆಸಿ. ಹಿಂದಿನ ಮಾರಾಟ journal.jsonl ನಲ್ಲೂ ಇದೆ; ಏನನ್ನೂ ಅಳಿಸಬೇಡಿ.</translation>
    </message>
    <message>
        <source>Look for paper and cable, then start the queue again in the system&apos;s printer settings.</source>
        <translation>ಪೇಪರ್, ಕೇಬಲ್ ನೋಡಿ, ನಂತರ ಸಿಸ್ಟಂ ಪ್ರಿಂಟರ್ ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Switch the printer on, or choose another one when you print.</source>
        <translation>ಪ್ರಿಂಟರ್ ಆನ್ ಮಾಡಿ, ಅಥವಾ ಪ್ರಿಂಟ್ ಮಾಡುವಾಗ ಬೇರೆಯದು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s printer settings. Until then receipts can be saved or sent as text.</source>
        <translation>ಸಿಸ್ಟಂ ಪ್ರಿಂಟರ್ ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಒಂದನ್ನು ಸಿದ್ಧಪಡಿಸಿ. ಅಲ್ಲಿಯವರೆಗೆ ರಸೀದಿ ಉಳಿಸಬಹುದು ಅಥವಾ ಪಠ್ಯವಾಗಿ ಕಳುಹಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Look again. If it stays, send this report to whoever helps you.</source>
        <translation>ಮತ್ತೆ ನೋಡಿ. ಹಾಗೇ ಇದ್ದರೆ ಈ ವರದಿಯನ್ನು ನಿಮಗೆ ಸಹಾಯ ಮಾಡುವವರಿಗೆ ಕಳುಹಿಸಿ.</translation>
    </message>
    <message>
        <source>If the first recharge is refused with “Invalid IP”, look here again.</source>
        <translation>ಮೊದಲ ರೀಚಾರ್ಜ್ “Invalid IP” ಎಂದು ನಿರಾಕರಣೆಯಾದರೆ ಮತ್ತೆ ಇಲ್ಲಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The counter receives call-backs at %1 while its window is open.</source>
        <translation>ವಿಂಡೋ ತೆರೆದಿರುವವರೆಗೆ ಕೌಂಟರ್ %1 ರಲ್ಲಿ ಕಾಲ್-ಬ್ಯಾಕ್ ಪಡೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is taken by another program, or the address is not of this computer. Results still come by asking, a little later.</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್ ಬರುತ್ತಿಲ್ಲ: %1 ಬೇರೆ ಪ್ರೋಗ್ರಾಂ ಬಳಿ ಇದೆ, ಅಥವಾ ವಿಳಾಸ ಈ ಕಂಪ್ಯೂಟರ್‌ನದಲ್ಲ. ಫಲಿತಾಂಶ ಕೇಳಿದಾಗ, ಸ್ವಲ್ಪ ತಡವಾಗಿ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is no address in figures.</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್ ಬರುತ್ತಿಲ್ಲ: %1 ಅಂಕಿಗಳ ವಿಳಾಸವಲ್ಲ.</translation>
    </message>
    <message>
        <source>Call-backs are not received: the secret part of their path cannot be read.</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್ ಬರುತ್ತಿಲ್ಲ: ಪಾತ್‌ನ ರಹಸ್ಯ ಭಾಗ ಓದಲಾಗದು.</translation>
    </message>
    <message>
        <source>Where the owner confirms: the button in the strip above the pages, or “countertopctl release” with the reason.</source>
        <translation>ಮಾಲೀಕರು ಖಚಿತಪಡಿಸುವ ಜಾಗ: ಪುಟಗಳ ಮೇಲಿನ ಪಟ್ಟಿಯ ಬಟನ್, ಅಥವಾ ಕಾರಣದೊಂದಿಗೆ “countertopctl release”.</translation>
    </message>
    <message>
        <source>Close the other program (a second counter, a countertop-listener), or choose another port under Settings, Call-backs, and tell whoever leads the provider&apos;s calls to it.</source>
        <translation>ಬೇರೆ ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿ (ಎರಡನೇ ಕೌಂಟರ್, countertop-listener), ಅಥವಾ ಸೆಟ್ಟಿಂಗ್, ಕಾಲ್-ಬ್ಯಾಕ್‌ನಲ್ಲಿ ಬೇರೆ ಪೋರ್ಟ್ ಆರಿಸಿ, ಪ್ರೊವೈಡರ್ ಕರೆಗಳನ್ನು ಅಲ್ಲಿಗೆ ತರುವವರಿಗೆ ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್, ಕಾಲ್-ಬ್ಯಾಕ್‌ನಲ್ಲಿ ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ಮಾತ್ರ 127.0.0.1, ಇಡೀ ನೆಟ್‌ವರ್ಕ್‌ಗೆ 0.0.0.0 ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Run “countertopctl callback --new-token” and give the provider the new path.</source>
        <translation>“countertopctl callback --new-token” ನಡೆಸಿ, ಹೊಸ ಪಾತ್ ಪ್ರೊವೈಡರ್‌ಗೆ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>The last backup could not be made. The book itself is not damaged, and selling goes on.</source>
        <translation>ಕಳೆದ ಬ್ಯಾಕಪ್ ಆಗಲಿಲ್ಲ. ರಿಜಿಸ್ಟರ್ ಹಾಳಾಗಿಲ್ಲ, ಮಾರಾಟ ನಡೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The last check of the whole book could not be made. No damage was found, and selling goes on.</source>
        <translation>ಇಡೀ ರಿಜಿಸ್ಟರ್‌ನ ಕಳೆದ ಪರಿಶೀಲನೆ ಆಗಲಿಲ್ಲ. ಹಾನಿ ಕಂಡಿಲ್ಲ, ಮಾರಾಟ ನಡೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes. If it stays, make room on the disk, or close other programs that use the book.</source>
        <translation>ಹತ್ತು ನಿಮಿಷಕ್ಕೊಮ್ಮೆ ತಾನಾಗಿಯೇ ಪ್ರಯತ್ನಿಸುತ್ತದೆ. ಹಾಗೇ ಇದ್ದರೆ ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ, ಅಥವಾ ರಿಜಿಸ್ಟರ್ ಬಳಸುವ ಇತರ ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿ.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes while nobody sells. If it stays, close other programs that use the book.</source>
        <translation>ಮಾರಾಟ ಇಲ್ಲದಾಗ ಹತ್ತು ನಿಮಿಷಕ್ಕೊಮ್ಮೆ ತಾನಾಗಿಯೇ ಪ್ರಯತ್ನಿಸುತ್ತದೆ. ಹಾಗೇ ಇದ್ದರೆ ರಿಜಿಸ್ಟರ್ ಬಳಸುವ ಇತರ ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿ.</translation>
    </message>
</context>
<context>
    <name>ct::FindOverlay</name>
    <message>
        <source>Nothing is called that. Try a part of the name, the code or the state.</source>
        <translation>ಆ ಹೆಸರಿನದು ಇಲ್ಲ. ಹೆಸರಿನ ಭಾಗ, ಕೋಡ್ ಅಥವಾ ರಾಜ್ಯ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Find operator</source>
        <translation>ಆಪರೇಟರ್ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Part of a name, a code, a state</source>
        <translation>ಹೆಸರಿನ ಭಾಗ, ಕೋಡ್, ರಾಜ್ಯ</translation>
    </message>
    <message>
        <source>Operators found</source>
        <translation>ಸಿಕ್ಕ ಆಪರೇಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>%1  ·  switched off</source>
        <translation>%1  ·  ಆಫ್</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>ಕೋಡ್ %1</translation>
    </message>
</context>
<context>
    <name>ct::HistoryPanel</name>
    <message>
        <source>Choose a recharge to see what happened to it.</source>
        <translation>ಏನಾಯಿತೆಂದು ನೋಡಲು ರೀಚಾರ್ಜ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ಏನಾಯಿತು</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ರಸೀದಿ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Fills the recharge form with the same operator, number and amount.</source>
        <translation>ಅದೇ ಆಪರೇಟರ್, ಸಂಖ್ಯೆ, ಮೊತ್ತ ರೀಚಾರ್ಜ್ ಫಾರ್ಮ್‌ನಲ್ಲಿ ತುಂಬುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>ಈಗ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>ಈ ರೀಚಾರ್ಜ್ ಏನಾಯಿತೆಂದು ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳುತ್ತದೆ. ಎಂದೂ ಮತ್ತೆ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>ಪಠ್ಯ ಕಾಪಿ</translation>
    </message>
    <message>
        <source>Copies the receipt as text, to paste into a message.</source>
        <translation>ಸಂದೇಶದಲ್ಲಿ ಪೇಸ್ಟ್ ಮಾಡಲು ರಸೀದಿಯನ್ನು ಪಠ್ಯವಾಗಿ ಕಾಪಿ ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ಕೇಳುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ಆರ್ಡರ್ %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>ವಹಿವಾಟು %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>ಉಲ್ಲೇಖ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ರಸೀದಿ %1</translation>
    </message>
    <message>
        <source>It was asked about only a moment ago. Wait a little.</source>
        <translation>ಈಗಷ್ಟೇ ಕೇಳಲಾಗಿದೆ. ಸ್ವಲ್ಪ ಕಾಯಿರಿ.</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>ಈಗಷ್ಟೇ ಕೇಳಿದೆ: ಹೊಸದೇನಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message.</source>
        <translation>ಕಾಪಿ ಆಗಿದೆ. ಸಂದೇಶದಲ್ಲಿ ಪೇಸ್ಟ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Raise dispute…</source>
        <translation>ವಿವಾದ ಎತ್ತಿ…</translation>
    </message>
    <message>
        <source>Puts the sale on the owner&apos;s list, with the complaint to send.</source>
        <translation>ಕಳುಹಿಸಬೇಕಾದ ದೂರಿನೊಂದಿಗೆ ಮಾರಾಟವನ್ನು ಮಾಲೀಕರ ಪಟ್ಟಿಗೆ ಸೇರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It is in dispute already: see Disputes.</source>
        <translation>ಈಗಾಗಲೇ ವಿವಾದದಲ್ಲಿದೆ: ವಿವಾದಗಳು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Story of the sale</source>
        <translation>ಮಾರಾಟದ ಕಥೆ</translation>
    </message>
</context>
<context>
    <name>ct::HistoryRange</name>
    <message>
        <source>Today</source>
        <translation>ಇಂದು</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ನಿನ್ನೆ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>ಕಳೆದ 7 ದಿನ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>ಕಳೆದ 30 ದಿನ</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>ಎಲ್ಲ ದಿನ</translation>
    </message>
    <message>
        <source>Pick days…</source>
        <translation>ದಿನ ಆರಿಸಿ…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>ಮೊದಲ ದಿನ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>ಕೊನೆಯ ದಿನ (&amp;L)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ಈ ದಿನ ತೋರಿಸಿ</translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message>
        <source>History search</source>
        <translation>ಇತಿಹಾಸದಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>History dates</source>
        <translation>ಇತಿಹಾಸದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>History service</source>
        <translation>ಇತಿಹಾಸದ ಸೇವೆ</translation>
    </message>
    <message>
        <source>History operator</source>
        <translation>ಇತಿಹಾಸದ ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>History status</source>
        <translation>ಇತಿಹಾಸದ ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Writes everything that is found into a table for spreadsheets.</source>
        <translation>ಸಿಕ್ಕಿದ್ದನ್ನೆಲ್ಲ ಸ್ಪ್ರೆಡ್‌ಶೀಟ್ ಪಟ್ಟಿಯಾಗಿ ಬರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>ಎಲ್ಲ ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>ಯಾವುದೇ ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>All recharges whose result is not known yet</extracomment>
        <translation>ಇನ್ನೂ ಬಾಕಿ</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>ಆಪರೇಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>ಇತಿಹಾಸದ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>ಎಲ್ಲ ದಿನಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>The history could not be read. The book on this computer did not answer; nothing is lost by that.</source>
        <translation>ಇತಿಹಾಸ ಓದಲಾಗಲಿಲ್ಲ. ಈ ಕಂಪ್ಯೂಟರ್‌ನ ರಿಜಿಸ್ಟರ್ ಉತ್ತರಿಸಲಿಲ್ಲ; ಇದರಿಂದ ಏನೂ ಕಳೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>History totals</source>
        <translation>ಇತಿಹಾಸದ ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>ಎಣಿಸುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>No recharge yet. The first one appears here at once.</source>
        <translation>ಇನ್ನೂ ರೀಚಾರ್ಜ್ ಇಲ್ಲ. ಮೊದಲನೆಯದು ತಕ್ಷಣ ಇಲ್ಲಿ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found in these days.</source>
        <translation>ಈ ದಿನಗಳಲ್ಲಿ ಅಂಥದ್ದು ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found.</source>
        <translation>ಅಂಥದ್ದು ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>ಈ ದಿನಗಳಲ್ಲಿ ಮಾರಾಟ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln ರೀಚಾರ್ಜ್</numerusform>
            <numerusform>%Ln ರೀಚಾರ್ಜ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 success</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 ಯಶಸ್ವಿ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 ಬಾಕಿ</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 ವಿಫಲ</translation>
    </message>
    <message>
        <source>%1 … so far</source>
        <extracomment>%1 is a count with sums that are still rising</extracomment>
        <translation>%1 … ಇಲ್ಲಿಯವರೆಗೆ</translation>
    </message>
    <message>
        <source>%1 — found in %2 ms</source>
        <extracomment>%1 is a count with sums, %2 a number of milliseconds</extracomment>
        <translation>%1 — %2 ಮಿ.ಸೆ. ನಲ್ಲಿ ಸಿಕ್ಕಿದೆ</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>ಸಿಕ್ಕಿದ್ದನ್ನು ಎಕ್ಸ್‌ಪೋರ್ಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>ಸ್ಪ್ರೆಡ್‌ಶೀಟ್ ಪಟ್ಟಿ (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%1 ರಲ್ಲಿ %Ln ಸಾಲು ಬರೆದಿದೆ</numerusform>
            <numerusform>%1 ರಲ್ಲಿ %Ln ಸಾಲುಗಳು ಬರೆದಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ಪಟ್ಟಿ ಅಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ. ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ, ಅಥವಾ ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>ಹೆಸರು ಅಥವಾ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Any part of a number, a customer&apos;s name, an order id or a reference</source>
        <translation>ಸಂಖ್ಯೆ, ಗ್ರಾಹಕರ ಹೆಸರು, ಆರ್ಡರ್ ಐಡಿ ಅಥವಾ ಉಲ್ಲೇಖದ ಯಾವುದೇ ಭಾಗ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>ಹುಡುಕುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>ಎಕ್ಸ್‌ಪೋರ್ಟ್ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ವರ್ಕ್‌ಬುಕ್ (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬೇಡ</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>ರದ್ದಾಗಿದೆ. ಯಾವ ಫೈಲನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ರಫ್ತು (&amp;X)…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ರಸೀದಿ</translation>
    </message>
    <message>
        <source>Repeat the sale</source>
        <translation>ಅದೇ ಮಾರಾಟ ಮತ್ತೆ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಾಟ</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ಒಂದು ದಿನಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
</context>
<context>
    <name>ct::HoldDialog</name>
    <message>
        <source>Let selling go on</source>
        <translation>ಮಾರಾಟ ಮುಂದುವರಿಯಲಿ</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the book with the time</source>
        <translation>ಕಾರಣ, ಸಮಯದೊಂದಿಗೆ ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಇರುತ್ತದೆ (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ಕಾರಣ</translation>
    </message>
    <message>
        <source>&amp;Go on selling</source>
        <translation>ಮಾರಾಟ ಮುಂದುವರಿಸಿ (&amp;G)</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>ನಿಂತೇ ಇರಲಿ</translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>ಇದರ ನಂತರ ಇನ್ನೂ %n ಕಾರಣ ನೋಡಬೇಕು.</numerusform>
            <numerusform>ಇದರ ನಂತರ ಇನ್ನೂ %n ಕಾರಣಗಳನ್ನು ನೋಡಬೇಕು.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet and &amp;book…</source>
        <translation>ವಾಲೆಟ್ ಮತ್ತು ರಿಜಿಸ್ಟರ್… (&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;wner confirms…</source>
        <translation>ಮಾಲೀಕರ ಖಚಿತತೆ… (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the open sales</source>
        <translation>ಬಾಕಿ ಮಾರಾಟ ತೋರಿಸಿ (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ct::KeysDialog</name>
    <message>
        <source>&amp;Give this key</source>
        <translation>ಈ ಕೀ ಕೊಡಿ (&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;own key again</source>
        <translation>ಮತ್ತೆ ಅದರ ಸ್ವಂತ ಕೀ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All keys as they were</source>
        <translation>ಎಲ್ಲ ಕೀಗಳು ಮೊದಲಿನಂತೆ (&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>ಕೀಗಳನ್ನು ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>ಕಮಾಂಡ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>ಕಮಾಂಡ್</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ಕೀ</translation>
    </message>
    <message>
        <source>&amp;New key: press it here</source>
        <translation>ಹೊಸ ಕೀ: ಇಲ್ಲಿ ಒತ್ತಿ (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>ಹೊಸ ಕೀ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ಉಳಿಸಿ (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬೇಡ</translation>
    </message>
    <message>
        <source>This key is the same in every shop.</source>
        <translation>ಈ ಕೀ ಎಲ್ಲ ಅಂಗಡಿಗಳಲ್ಲೂ ಒಂದೇ.</translation>
    </message>
    <message>
        <source>This key writes in a field. Take a function key, or one with Ctrl.</source>
        <translation>ಈ ಕೀ ಮನೆಯಲ್ಲಿ ಬರೆಯುತ್ತದೆ. ಫಂಕ್ಷನ್ ಕೀ ಅಥವಾ Ctrl ಜೊತೆಗಿನದು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>This key pays, leaves or opens a menu, in every shop alike.</source>
        <translation>ಈ ಕೀ ಎಲ್ಲ ಅಂಗಡಿಗಳಲ್ಲೂ ಪಾವತಿಸುತ್ತದೆ, ಹೊರಹೋಗುತ್ತದೆ ಅಥವಾ ಮೆನು ತೆರೆಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This key belongs to &quot;%1&quot;. Give that another key first.</source>
        <translation>ಈ ಕೀ &quot;%1&quot; ನದು. ಮೊದಲು ಅದಕ್ಕೆ ಬೇರೆ ಕೀ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>Every command has its own key again, once it is saved.</source>
        <translation>ಉಳಿಸಿದಾಗ ಪ್ರತಿ ಕಮಾಂಡ್‌ಗೆ ಮತ್ತೆ ಅದರ ಸ್ವಂತ ಕೀ.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ಉಳಿಸಲಾಗಲಿಲ್ಲ: ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
</context>
<context>
    <name>ct::KeysOverlay</name>
    <message>
        <source>Change &amp;keys…</source>
        <translation>ಕೀಗಳನ್ನು ಬದಲಿಸಿ (&amp;K)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ಕೀಗಳು</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>ಕೀಗಳನ್ನು ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>ಕೀಗಳನ್ನು ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>ಈಗ ಕೆಲಸ ಮಾಡುವ ಕೀಗಳು</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and never pays. A letter that is underlined is pressed together with Alt.</source>
        <translation>Enter ಮುಂದಿನ ಮನೆಗೆ ಹೋಗುತ್ತದೆ, ಎಂದೂ ಪಾವತಿಸುವುದಿಲ್ಲ. ಅಡಿಗೆರೆ ಇರುವ ಅಕ್ಷರವನ್ನು Alt ಜೊತೆ ಒತ್ತಬೇಕು.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same: &quot;F9 or Ctrl+2&quot;</extracomment>
        <translation> ಅಥವಾ </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ಎಲ್ಲ ಕಡೆ</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>ಮುಚ್ಚಿ (&amp;L)</translation>
    </message>
</context>
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>ಖಾತೆ ಐಡಿ</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>ಖಾತೆ ಐಡಿ (RAPDRP) / ಸಂಪರ್ಕ ಐಡಿ (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>ಖಾತೆ ಐಡಿ (RAPDRP) / ಗ್ರಾಹಕ ಸಂ. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ಖಾತೆ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>ಬ್ಯಾಂಕ್ ಖಾತೆ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>ಬಿಲ್ ಗ್ರೂಪ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>ಬಿಲ್ಲಿಂಗ್ ಯೂನಿಟ್ (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>ಬಿಸಿನೆಸ್ ಪಾರ್ಟ್ನರ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>ಗ್ರಾಹಕ (ಖಾತೆ) ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>ಗ್ರಾಹಕ / ಮೀಟರ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>ಗ್ರಾಹಕ ಐಡಿ</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>ಗ್ರಾಹಕ ಕೋಡ್</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>ಗ್ರಾಹಕ ಸಂ.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>ಗ್ರಾಹಕ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>ಗ್ರಾಹಕ ಸಂಖ್ಯೆ / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>ಕಾಂಟ್ರಾಕ್ಟ್ ಖಾತೆ ಸಂ.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>ಕಾಂಟ್ರಾಕ್ಟ್ ಖಾತೆ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ಕಸ್ಟಮರ್ ಐಡಿ</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>ಕಸ್ಟಮರ್ ಐಡಿ (ಗ್ರಾಹಕ ಸಂ. ಅಲ್ಲ)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>ಕಸ್ಟಮರ್ ಐಡಿ / ಖಾತೆ ಐಡಿ</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>ಕಸ್ಟಮರ್ ಐಡಿ / ನೋಂದಾಯಿತ ಫೋನ್ ಸಂ.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>ಕಸ್ಟಮರ್ ಖಾತೆ (CA) ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>ಕಸ್ಟಮರ್ ಸಂಖ್ಯೆ / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>ಕಸ್ಟಮರ್ ಸಂಖ್ಯೆ / ಬಿಸಿನೆಸ್ ಪಾರ್ಟ್ನರ್</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>ಸೈಕಲ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>ಡೇಟಾ ಕಾರ್ಡ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>ಹುಟ್ಟಿದ ದಿನಾಂಕ (ದಿನ-ತಿಂಗಳು-ವರ್ಷ)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>ವಿದ್ಯುತ್ ಖಾತೆ ಸಂ. / ಸೇವೆ ಸಂಪರ್ಕ ಸಂ.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>ಲ್ಯಾಂಡ್‌ಲೈನ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>ಲ್ಯಾಂಡ್‌ಲೈನ್ ಸಂಖ್ಯೆ (STD ಕೋಡ್ ಇಲ್ಲದೆ)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>ಮೊಬೈಲ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>ಪಾಲಿಸಿ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>ಪ್ರೊಸೆಸಿಂಗ್ ಸೈಕಲ್ (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD ಕೋಡ್</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>ಸೇವೆ ಸಂಪರ್ಕ ಸಂಖ್ಯೆ / CA ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>ಸೇವೆ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>ಸ್ಮಾರ್ಟ್ ಕಾರ್ಡ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>ಚಂದಾದಾರ ಐಡಿ</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>ವಿಶಿಷ್ಟ ಸೇವೆ ಸಂಖ್ಯೆ (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>ವಾಹನ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>ವಾಹನ ಸಂಖ್ಯೆ / ವಾಲೆಟ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>ವಾಹನ ನೋಂದಣಿ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>ವಾಹನ ನೋಂದಣಿ ಸಂಖ್ಯೆ / ವಾಲೆಟ್ ಐಡಿ</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>ವಾಹನ ನೋಂದಣಿ ಸಂಖ್ಯೆ / ವಾಲೆಟ್ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>ವ್ಯೂಯಿಂಗ್ ಕಾರ್ಡ್ (VC) ಸಂ. / ನೋಂದಾಯಿತ ಮೊಬೈಲ್</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>ಅಂಡಮಾನ್ ಮತ್ತು ನಿಕೋಬಾರ್</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>ಆಂಧ್ರ ಪ್ರದೇಶ</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>ಅರುಣಾಚಲ ಪ್ರದೇಶ</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>ಅಸ್ಸಾಂ</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>ಬಿಹಾರ</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>ಚಂಡೀಗಢ</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>ಚೆನ್ನೈ</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>ಛತ್ತೀಸ್‌ಗಢ</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>ದಾದ್ರಾ ಮತ್ತು ನಗರ್ ಹವೇಲಿ</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>ದಮನ್ ಮತ್ತು ದಿಯು</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>ದೆಹಲಿ</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>ಗೋವಾ</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>ಗುಜರಾತ್</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>ಹರಿಯಾಣ</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>ಹಿಮಾಚಲ ಪ್ರದೇಶ</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>ಜಮ್ಮು ಮತ್ತು ಕಾಶ್ಮೀರ</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ಜಾರ್ಖಂಡ್</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>ಕರ್ನಾಟಕ</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>ಕೇರಳ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>ಕೋಲ್ಕತ್ತಾ</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>ಲಡಾಖ್</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>ಲಕ್ಷದ್ವೀಪ</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>ಮಧ್ಯ ಪ್ರದೇಶ</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>ಮಹಾರಾಷ್ಟ್ರ</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>ಮಣಿಪುರ</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>ಮೇಘಾಲಯ</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>ಮಿಜೋರಾಂ</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>ಮುಂಬೈ</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>ನಾಗಾಲ್ಯಾಂಡ್</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>ನವದೆಹಲಿ</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>ಈಶಾನ್ಯ</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ಒಡಿಶಾ</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>ಪುದುಚೇರಿ</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>ಪಂಜಾಬ್</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>ರಾಜಸ್ಥಾನ</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>ಸಿಕ್ಕಿಂ</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>ತಮಿಳುನಾಡು</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>ತೆಲಂಗಾಣ</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>ತ್ರಿಪುರಾ</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>ಉತ್ತರ ಪ್ರದೇಶ ಪೂರ್ವ</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>ಉತ್ತರ ಪ್ರದೇಶ ಪಶ್ಚಿಮ</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>ಉತ್ತರಾಖಂಡ</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>ಪಶ್ಚಿಮ ಬಂಗಾಳ</translation>
    </message>
</context>
<context>
    <name>ct::Listener</name>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>ಯಾವ ವಿಳಾಸದಲ್ಲಿ ಕೇಳಬೇಕು (127.0.0.1)</translation>
    </message>
    <message>
        <source>port; without it that of the settings, or a free one</source>
        <translation>ಪೋರ್ಟ್; ಕೊಡದಿದ್ದರೆ ಸೆಟ್ಟಿಂಗ್‌ನದು, ಅಥವಾ ಖಾಲಿ ಇರುವುದು</translation>
    </message>
    <message>
        <source>There is no counter in %1. Name its folder with --data-dir, or set it up first with &quot;countertopctl configure&quot;.</source>
        <translation>%1 ರಲ್ಲಿ ಕೌಂಟರ್ ಇಲ್ಲ. --data-dir ನಿಂದ ಅದರ ಫೋಲ್ಡರ್ ಹೇಳಿ, ಅಥವಾ ಮೊದಲು &quot;countertopctl configure&quot; ನಿಂದ ಸಿದ್ಧಪಡಿಸಿ.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing is listened to.</source>
        <translation>ಫೋಲ್ಡರ್ %1 ರಲ್ಲಿ ಬರೆಯಲಾಗದು. ಏನನ್ನೂ ಕೇಳುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 ರ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಬಳಕೆಗೆ ಬಾರವು: %2 ಸರಿಯಾದ ರೂಪದಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing is listened to. Run &quot;countertopctl verify&quot; to see what is wrong.</source>
        <translation>%1 ರ ರಿಜಿಸ್ಟರ್ ಬಳಕೆಗೆ ಬಾರದು (%2). ಏನನ್ನೂ ಕೇಳುತ್ತಿಲ್ಲ. ತಪ್ಪು ನೋಡಲು &quot;countertopctl verify&quot; ನಡೆಸಿ.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port 0 ರಿಂದ 65535 ರವರೆಗಿನ ಸಂಖ್ಯೆ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: --bind takes one in figures, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>&quot;%1&quot; ವಿಳಾಸವಲ್ಲ: --bind ಗೆ ಅಂಕಿಗಳ ವಿಳಾಸ ಬೇಕು, ಉದಾ. 127.0.0.1 ಅಥವಾ 0.0.0.0.</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. &quot;countertopctl callback --new-token&quot; makes a new one.</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್ ಟೋಕನ್ %1 ರಿಂದ ಓದಲಾಗದು: ಅದು ಈ ಬಳಕೆದಾರರ ಖಾಸಗಿ ಫೈಲ್ (0600) ಆಗಿರಬೇಕು. &quot;countertopctl callback --new-token&quot; ಹೊಸದು ಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be had (%3). Choose another one with --port, or close the program that has it.</source>
        <translation>%2 ರ ಪೋರ್ಟ್ %1 ಸಿಗದು (%3). --port ನಿಂದ ಬೇರೆ ಆರಿಸಿ, ಅಥವಾ ಅದನ್ನು ಬಳಸುವ ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿ.</translation>
    </message>
    <message>
        <source>takes the provider&apos;s call-backs</source>
        <translation>ಪ್ರೊವೈಡರ್ ಕಾಲ್-ಬ್ಯಾಕ್‌ಗಳನ್ನು ಪಡೆಯುತ್ತದೆ</translation>
    </message>
</context>
<context>
    <name>ct::MainWindow</name>
    <message>
        <source>Countertop – practice</source>
        <translation>Countertop – ಅಭ್ಯಾಸ</translation>
    </message>
    <message>
        <source>Countertop</source>
        <translation>Countertop</translation>
    </message>
    <message>
        <source>PRACTICE · play money, no real recharge is made</source>
        <translation>ಅಭ್ಯಾಸ · ಆಟದ ಹಣ, ನಿಜವಾದ ರೀಚಾರ್ಜ್ ಆಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>ರೀಚಾರ್ಜ್</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ಇತಿಹಾಸ</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>ಅಂಗಡಿ (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್ (&amp;E)</translation>
    </message>
    <message>
        <source>Ask for the &amp;balance</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್ ಕೇಳಿ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ಮುಚ್ಚಿ (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recharge</source>
        <translation>ರೀಚಾರ್ಜ್ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recharge page</source>
        <translation>ರೀಚಾರ್ಜ್ ಪುಟ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an operator</source>
        <translation>ಆಪರೇಟರ್ ಹುಡುಕಿ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ಇತಿಹಾಸ (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;history</source>
        <translation>ಇತಿಹಾಸ ತೆರೆಯಿರಿ (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>ಸಹಾಯ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Countertop</source>
        <translation>Countertop ಬಗ್ಗೆ (&amp;A)</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>ಕೌಂಟರ್ %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ಡಾಕ್ಟರ್</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>ಡಾಕ್ಟರ್ (&amp;D)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>ವಿವಾದಗಳು</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>ವಿವಾದಗಳು (&amp;D)</translation>
    </message>
    <message>
        <source>Questions refused</source>
        <translation>ಪ್ರಶ್ನೆಗಳಿಗೆ ನಿರಾಕರಣೆ</translation>
    </message>
    <message>
        <source>&amp;Wallet and book</source>
        <translation>ವಾಲೆಟ್ ಮತ್ತು ರಿಜಿಸ್ಟರ್ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ನೋಟ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ತಿಳಿ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ಗಾಢ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ಹೆಚ್ಚು ವ್ಯತ್ಯಾಸ (&amp;H)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ಗ್ರಾಹಕರು</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>ಬಲ್ಕ್</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ಗ್ರಾಹಕರು (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bulk list</source>
        <translation>ಬಲ್ಕ್ ಪಟ್ಟಿ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Papers and printer</source>
        <translation>ಚೀಟಿಗಳು ಮತ್ತು ಪ್ರಿಂಟರ್ (&amp;P)</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>ದಿನದ ಲೆಕ್ಕ</translation>
    </message>
    <message>
        <source>Da&amp;y book</source>
        <translation>ದಿನದ ಲೆಕ್ಕ (&amp;Y)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>ಅಭ್ಯಾಸ ಪ್ಯಾನೆಲ್</translation>
    </message>
    <message>
        <source>PRACTICE · play money · %1</source>
        <translation>ಅಭ್ಯಾಸ · ಆಟದ ಹಣ · %1</translation>
    </message>
    <message>
        <source>Set &amp;up the shop…</source>
        <translation>ಅಂಗಡಿ ಸಿದ್ಧಪಡಿಸಿ (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Practice panel</source>
        <translation>ಅಭ್ಯಾಸ ಪ್ಯಾನೆಲ್ (&amp;P)</translation>
    </message>
    <message>
        <source>Leave practice and sell for &amp;real</source>
        <translation>ಅಭ್ಯಾಸ ಬಿಟ್ಟು ನಿಜವಾಗಿ ಮಾರಿ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys that work now</source>
        <translation>ಈಗ ಕೆಲಸ ಮಾಡುವ ಕೀಗಳು (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>ಕೀಗಳನ್ನು ಬದಲಿಸಿ (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ಕೈಪಿಡಿ (&amp;M)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ಎಲ್ಲ ಕಡೆ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>ಪಾಳಿ</translation>
    </message>
    <message>
        <source>&amp;Shift and drawer</source>
        <translation>ಪಾಳಿ ಮತ್ತು ಗಲ್ಲಾ (&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;user</source>
        <translation>ಬಳಕೆದಾರ ಬದಲಿಸಿ (&amp;U)</translation>
    </message>
    <message>
        <source>This page is the owner&apos;s</source>
        <translation>ಈ ಪುಟ ಮಾಲೀಕರದು</translation>
    </message>
    <message>
        <source>What stands here is shown to an owner alone. Nothing was changed. To go on, let an owner sign in.</source>
        <translation>ಇಲ್ಲಿರುವುದನ್ನು ಮಾಲೀಕರಿಗೆ ಮಾತ್ರ ತೋರಿಸಲಾಗುತ್ತದೆ. ಏನೂ ಬದಲಾಗಿಲ್ಲ. ಮುಂದುವರಿಯಲು ಮಾಲೀಕರು ಸೈನ್ ಇನ್ ಮಾಡಲಿ.</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>ಬಳಕೆದಾರ ಬದಲಿಸಿ</translation>
    </message>
</context>
<context>
    <name>ct::MannerCard</name>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>ಎರಡನೇ ಪರದೆಯಲ್ಲಿ ಮಾರಾಟ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Number, operator, amount and the UPI code, turned to the customer. Without a second screen nothing is shown.</source>
        <translation>ಸಂಖ್ಯೆ, ಆಪರೇಟರ್, ಮೊತ್ತ, UPI ಕೋಡ್ ಗ್ರಾಹಕರ ಕಡೆಗೆ. ಎರಡನೇ ಪರದೆ ಇಲ್ಲದಿದ್ದರೆ ಏನೂ ಕಾಣುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>ಉಳಿಸಿದೆ. ಮುಂದಿನ ಮಾರಾಟದಿಂದ ಅನ್ವಯ.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ಉಳಿಸಲಾಗಲಿಲ್ಲ: ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>ಪರದೆ ಮತ್ತು ಶಬ್ದಗಳು</translation>
    </message>
    <message>
        <source>Play a sound for how a sale ends</source>
        <translation>ಮಾರಾಟದ ಫಲಿತಾಂಶಕ್ಕೆ ಶಬ್ದ ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>ct::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>ಕೈಪಿಡಿ</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>ಕೈಪಿಡಿಯಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>ಮುಂದಿನದು ಹುಡುಕಿ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ಮುಚ್ಚಿ (&amp;C)</translation>
    </message>
    <message>
        <source>The manual is not installed here.</source>
        <translation>ಕೈಪಿಡಿ ಇಲ್ಲಿ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ct::MarginDialog</name>
    <message>
        <source>Margin</source>
        <translation>ಮಾರ್ಜಿನ್</translation>
    </message>
    <message>
        <source>Margin by operator</source>
        <translation>ಆಪರೇಟರ್ ಪ್ರಕಾರ ಮಾರ್ಜಿನ್</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ರಫ್ತು (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ಪ್ರಿಂಟ್… (&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>The provider states no margin. These are the rates that you enter; what the wallet has shown stands beside them. The tax columns are figures for your accountant.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಮಾರ್ಜಿನ್ ಹೇಳುವುದಿಲ್ಲ. ಈ ದರಗಳನ್ನು ನೀವು ಬರೆಯುತ್ತೀರಿ; ವಾಲೆಟ್ ತೋರಿಸಿದ್ದು ಪಕ್ಕದಲ್ಲಿದೆ. ತೆರಿಗೆ ಕಾಲಂಗಳು ನಿಮ್ಮ ಲೆಕ್ಕಿಗರಿಗೆ.</translation>
    </message>
    <message>
        <source>Month of the margin</source>
        <translation>ಮಾರ್ಜಿನ್ ತಿಂಗಳು</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>ತಿಂಗಳು (&amp;M)</translation>
    </message>
    <message>
        <source>Rate of an operator</source>
        <translation>ಆಪರೇಟರ್ ದರ</translation>
    </message>
    <message>
        <source>Operator of the rate</source>
        <translation>ದರದ ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>ದರ</translation>
    </message>
    <message>
        <source>What the rate is of</source>
        <translation>ದರ ಯಾವುದರ ಮೇಲೆ</translation>
    </message>
    <message>
        <source>% of the amount</source>
        <translation>% ಮೊತ್ತದ</translation>
    </message>
    <message>
        <source>₹ a recharge</source>
        <translation>₹ ರೀಚಾರ್ಜ್‌ಗೆ</translation>
    </message>
    <message>
        <source>First day of the rate</source>
        <translation>ದರದ ಮೊದಲ ದಿನ</translation>
    </message>
    <message>
        <source>Rates that were entered</source>
        <translation>ಬರೆದ ದರಗಳು</translation>
    </message>
    <message>
        <source>&amp;Keep the rate</source>
        <translation>ದರ ಇಡಿ (&amp;K)</translation>
    </message>
    <message>
        <source>No rate from this day</source>
        <translation>ಈ ದಿನದಿಂದ ದರ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>ಹಿಂದೆ ತೆಗೆ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>ಆಪರೇಟರ್ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>ಇಂದ (&amp;F)</translation>
    </message>
    <message>
        <source>Taxes on the margin, in per cent</source>
        <translation>ಮಾರ್ಜಿನ್ ತೆರಿಗೆ, ಶೇಕಡಾದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>GST in per cent</source>
        <translation>GST ಶೇಕಡಾದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>TDS in per cent</source>
        <translation>TDS ಶೇಕಡಾದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Keep the &amp;rates of tax</source>
        <translation>ತೆರಿಗೆ ದರ ಇಡಿ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;GST</source>
        <translation>GST (&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;DS</source>
        <translation>TDS (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was sold in this month.</source>
        <translation>ಈ ತಿಂಗಳು ಏನೂ ಮಾರಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>no rate was entered</source>
        <translation>ದರ ಬರೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. Nothing was changed.</source>
        <translation>ದರ ಶೇ 0 ರಿಂದ 10, ಅಥವಾ ರೀಚಾರ್ಜ್‌ಗೆ 0 ರಿಂದ 100 ರೂಪಾಯಿ. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rate was taken back.</source>
        <translation>ದರ ಹಿಂದೆ ತೆಗೆಯಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>ತೆರಿಗೆ ದರ ಶೇ 0 ರಿಂದ 50. ಏನೂ ಬದಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The rates of tax were kept.</source>
        <translation>ತೆರಿಗೆ ದರಗಳನ್ನು ಇಡಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>Export the margin</source>
        <translation>ಮಾರ್ಜಿನ್ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>ಸ್ಪ್ರೆಡ್‌ಶೀಟ್ ಪಟ್ಟಿ (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>ಪ್ರಿಂಟ್ ಪುಟಗಳು (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 ರಲ್ಲಿ ಬರೆದಿದೆ</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ಅಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ. ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ, ಅಥವಾ ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗ ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>ct::MarginWords</name>
    <message>
        <source>no rate</source>
        <translation>ದರ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 a recharge</source>
        <translation>ರೀಚಾರ್ಜ್‌ಗೆ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>a rate of commission and the day that it holds from: &quot;3.25 % from 1 Nov 2026&quot;</extracomment>
        <translation>%1, %2 ಇಂದ</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>ಮಾರ್ಜಿನ್, %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>ಮಾರಾಟ</translation>
    </message>
    <message>
        <source>Margin by your rates</source>
        <translation>ನಿಮ್ಮ ದರದ ಮಾರ್ಜಿನ್</translation>
    </message>
    <message>
        <source>Margin that the wallet has shown</source>
        <translation>ವಾಲೆಟ್ ತೋರಿಸಿದ ಮಾರ್ಜಿನ್</translation>
    </message>
    <message>
        <source>Sold on days without a rate</source>
        <translation>ದರ ಇಲ್ಲದ ದಿನಗಳ ಮಾರಾಟ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>ರೀಚಾರ್ಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>ದರದಿಂದ</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>ಕಲಿತದ್ದು</translation>
    </message>
    <message>
        <source>GST %1 %</source>
        <translation>GST %1 %</translation>
    </message>
    <message>
        <source>TDS %1 %</source>
        <translation>TDS %1 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>ಒಟ್ಟು</translation>
    </message>
</context>
<context>
    <name>ct::NumberEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n ಅಂಕಿ</numerusform>
            <numerusform>%n ಅಂಕಿಗಳು</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ಅಕ್ಷರ</numerusform>
            <numerusform>%n ಅಕ್ಷರಗಳು</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::OwedDialog</name>
    <message>
        <source>Customers to call back</source>
        <translation>ತಿಳಿಸಬೇಕಾದ ಗ್ರಾಹಕರು</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>ಪಠ್ಯದೊಂದಿಗೆ WhatsApp ತೆರೆಯುತ್ತದೆ. ನೀವು ಕಳುಹಿಸುವವರೆಗೆ ಏನೂ ಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>ಸಂಖ್ಯೆ ನಕಲಿಸಿ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>ಪೂರ್ಣ ವಿವರ (&amp;S)</translation>
    </message>
    <message>
        <source>Given back in &amp;cash</source>
        <translation>ನಗದು ಹಿಂತಿರುಗಿಸಿದೆ (&amp;C)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI ನಿಂದ ವಾಪಸು ಕಳುಹಿಸಿದೆ (&amp;U)</translation>
    </message>
    <message>
        <source>Customer was &amp;told</source>
        <translation>ಗ್ರಾಹಕರಿಗೆ ತಿಳಿಸಿದೆ (&amp;T)</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>ತಿಳಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>ಯಾರಿಗೂ ತಿಳಿಸಬೇಕಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Here stand customers who left before their sale failed or was taken back, for a month.</source>
        <translation>ಮಾರಾಟ ವಿಫಲವಾಗುವ ಅಥವಾ ಹಣ ಹಿಂತಿರುಗುವ ಮೊದಲೇ ಹೋದ ಗ್ರಾಹಕರು ಇಲ್ಲಿ ಒಂದು ತಿಂಗಳು ಇರುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>It was on account, and the account has had it back.</source>
        <translation>ಇದು ಖಾತೆಯ ಮೇಲಿತ್ತು; ಮೊತ್ತ ಖಾತೆಗೆ ಹಿಂತಿರುಗಿದೆ.</translation>
    </message>
    <message>
        <source>Nobody wrote down how it was paid.</source>
        <translation>ಹೇಗೆ ಪಾವತಿಸಲಾಯಿತು ಎಂದು ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>ಪಠ್ಯ WhatsApp ನಲ್ಲಿದೆ; ಅಲ್ಲಿ ಕಳುಹಿಸು ಒತ್ತಿದಾಗ ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp ತೆರೆಯಲಿಲ್ಲ. ಬದಲಿಗೆ ಪಠ್ಯ ಕಾಪಿ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>ಸಂಖ್ಯೆ ನಕಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>ಪಟ್ಟಿಯಿಂದ ತೆಗೆಯಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>%1 is written down as given back.</source>
        <translation>%1 ಹಿಂತಿರುಗಿಸಿದ್ದಾಗಿ ಬರೆಯಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and give nothing back before.</source>
        <translation>ಬರೆದಿಲ್ಲ: ತೆರೆದ ಪಾಳಿಯಲ್ಲಿ ಮಾತ್ರ ಗಲ್ಲಾದಿಂದ ಹಣ ತೆಗೆಯಬಹುದು. ಮೊದಲು ಪಾಳಿ ತೆರೆಯಿರಿ (Ctrl+7); ಅದಕ್ಕೂ ಮೊದಲು ಏನನ್ನೂ ಕೊಡಬೇಡಿ.</translation>
    </message>
    <message>
        <source>Not written: it was settled already, or the sale stands otherwise now. Give nothing back.</source>
        <translation>ಬರೆದಿಲ್ಲ: ಇದು ಈಗಾಗಲೇ ಇತ್ಯರ್ಥವಾಗಿದೆ, ಅಥವಾ ಮಾರಾಟದ ಸ್ಥಿತಿ ಬದಲಾಗಿದೆ. ಏನನ್ನೂ ಕೊಡಬೇಡಿ.</translation>
    </message>
    <message>
        <source>%1 is to be given back. Paid: %2.</source>
        <translation>%1 ಹಿಂತಿರುಗಿಸಬೇಕು. ಪಾವತಿ: %2.</translation>
    </message>
</context>
<context>
    <name>ct::PaidBy</name>
    <message>
        <source>How the list is paid</source>
        <translation>ಪಟ್ಟಿಯ ಪಾವತಿ ಹೇಗೆ</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ಗ್ರಾಹಕರ ಮೊಬೈಲ್</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>ಪಾವತಿ (&amp;B)</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>ಖಾತೆ ಇರುವ ಗ್ರಾಹಕರ ಮೊಬೈಲ್ ಸಂಖ್ಯೆ ಬರೆಯಿರಿ.</translation>
    </message>
</context>
<context>
    <name>ct::PaperDesk</name>
    <message>
        <source>Receipt %1</source>
        <translation>ರಸೀದಿ %1</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>ಕ್ಯಾಶ್ ಡ್ರಾಯರ್</translation>
    </message>
</context>
<context>
    <name>ct::PapersDialog</name>
    <message>
        <source>Papers and printer</source>
        <translation>ಚೀಟಿಗಳು ಮತ್ತು ಪ್ರಿಂಟರ್</translation>
    </message>
    <message>
        <source>Papers that have not come out</source>
        <translation>ಹೊರಬರದ ಚೀಟಿಗಳು</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ಚೀಟಿ</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>ಕೇಳಿದ ಸಮಯ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>ಬೇರೆ ಪ್ರಿಂಟರ್</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>ಈಗ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>ಇಲ್ಲಿಗೆ ಕಳುಹಿಸಿ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ತೆಗೆದುಹಾಕಿ (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing waits. Slips go to %1.</source>
        <translation>ಏನೂ ಬಾಕಿ ಇಲ್ಲ. ಚೀಟಿಗಳು %1 ಗೆ ಹೋಗುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Nothing waits. No printer is set up for this counter.</source>
        <translation>ಏನೂ ಬಾಕಿ ಇಲ್ಲ. ಈ ಕೌಂಟರ್‌ಗೆ ಪ್ರಿಂಟರ್ ಜೋಡಿಸಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ct::ParkingCard</name>
    <message>
        <source>Parked</source>
        <translation>ತೆಗೆದಿಟ್ಟವು</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 ರಿಂದ 9</translation>
    </message>
    <message>
        <source>Parked form %1: %2</source>
        <extracomment>%1 is a number, %2 what was typed so far</extracomment>
        <translation>ತೆಗೆದಿಟ್ಟ ಫಾರ್ಮ್ %1: %2</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>ಮರಳಿ ತನ್ನಿ (%1)</translation>
    </message>
</context>
<context>
    <name>ct::PeopleCard</name>
    <message>
        <source>owner</source>
        <translation>ಮಾಲೀಕ</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>ಕ್ಯಾಷಿಯರ್</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 a sale</source>
        <translation>, ಒಂದು ಮಾರಾಟ %1</translation>
    </message>
    <message>
        <source>, %1 a day</source>
        <translation>, ಒಂದು ದಿನ %1</translation>
    </message>
    <message>
        <source>, switched off</source>
        <translation>, ನಿಲ್ಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Cashiers see the wallet&apos;s balance</source>
        <translation>ಕ್ಯಾಷಿಯರ್ ವಾಲೆಟ್ ಬಾಕಿ ನೋಡಲಿ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ಜನರು</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ಒಬ್ಬರನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ಚಿಲ್ಲರೆ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ಎಂದೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>ನಿಯಮ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Look twice from an amount of</source>
        <translation>ಈ ಮೊತ್ತದಿಂದ ಎರಡು ಬಾರಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Ask who it is after minutes</source>
        <translation>ಇಷ್ಟು ನಿಮಿಷಕ್ಕೆ ಯಾರೆಂದು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Without people everybody at the counter is the owner. The first one you add is an owner, and from then on everybody signs in. A forgotten PIN is set anew by another owner alone, so let two people be owners.</source>
        <translation>ಯಾರನ್ನೂ ಸೇರಿಸದಿದ್ದರೆ ಕೌಂಟರ್‌ನಲ್ಲಿ ಎಲ್ಲರೂ ಮಾಲೀಕರೇ. ಮೊದಲು ಸೇರಿಸಿದವರು ಮಾಲೀಕರು, ಅಂದಿನಿಂದ ಎಲ್ಲರೂ ಸೈನ್ ಇನ್ ಮಾಡಬೇಕು. ಮರೆತ PIN ಅನ್ನು ಬೇರೆ ಮಾಲೀಕರು ಮಾತ್ರ ಹೊಸದಾಗಿ ಇಡಬಹುದು, ಆದ್ದರಿಂದ ಇಬ್ಬರನ್ನು ಮಾಲೀಕರಾಗಿಸಿ.</translation>
    </message>
    <message>
        <source>A PIN of at least %1 characters is needed.</source>
        <translation>ಕನಿಷ್ಠ %1 ಅಕ್ಷರದ PIN ಬೇಕು.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ಉಳಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>Not saved: the first person is an owner, and one owner always stays.</source>
        <translation>ಉಳಿಸಿಲ್ಲ: ಮೊದಲನೆಯವರು ಮಾಲೀಕರು, ಒಬ್ಬ ಮಾಲೀಕರು ಯಾವಾಗಲೂ ಇರುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>Not saved: a name that nobody has yet, limits in rupees, and a PIN of at least %1 characters are needed.</source>
        <translation>ಉಳಿಸಿಲ್ಲ: ಯಾರಿಗೂ ಇಲ್ಲದ ಹೆಸರು, ರೂಪಾಯಿಯಲ್ಲಿ ಮಿತಿ, ಕನಿಷ್ಠ %1 ಅಕ್ಷರದ PIN ಬೇಕು.</translation>
    </message>
    <message>
        <source>Not saved: an owner has to give the PIN first. Press the button again.</source>
        <translation>ಉಳಿಸಿಲ್ಲ: ಮೊದಲು ಮಾಲೀಕರು PIN ಕೊಡಬೇಕು. ಗುಂಡಿಯನ್ನು ಮತ್ತೆ ಒತ್ತಿ.</translation>
    </message>
</context>
<context>
    <name>ct::PersonDialog</name>
    <message>
        <source>May work at the &amp;counter</source>
        <translation>ಕೌಂಟರ್‌ನಲ್ಲಿ ಕೆಲಸ ಮಾಡಬಹುದು (&amp;C)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ಒಬ್ಬರನ್ನು ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ಕ್ಯಾಷಿಯರ್</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ಮಾಲೀಕ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ಮಿತಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ಹೆಸರು (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ಪಾತ್ರ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>ಹೊಸ PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN ಮತ್ತೆ (&amp;A)</translation>
    </message>
    <message>
        <source>One &amp;sale at most</source>
        <translation>ಒಂದು ಮಾರಾಟ ಗರಿಷ್ಠ (&amp;S)</translation>
    </message>
    <message>
        <source>One &amp;day at most</source>
        <translation>ಒಂದು ದಿನ ಗರಿಷ್ಠ (&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed, and limits are rupees.</source>
        <translation>ಹೆಸರು ಬೇಕು, ಮಿತಿ ರೂಪಾಯಿಯಲ್ಲಿ.</translation>
    </message>
    <message>
        <source>Type the same PIN twice, at least %1 characters.</source>
        <translation>ಅದೇ PIN ಎರಡು ಬಾರಿ ಟೈಪ್ ಮಾಡಿ, ಕನಿಷ್ಠ %1 ಅಕ್ಷರ.</translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>ಕೌಂಟರ್‌ನಲ್ಲಿ ಯಾರು?</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>ಮತ್ತೊಮ್ಮೆ ನಿಮ್ಮ PIN</translation>
    </message>
    <message>
        <source>An owner has to allow this</source>
        <translation>ಇದನ್ನು ಮಾಲೀಕರು ಅನುಮತಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>What is waiting is asked about meanwhile, and what was typed is kept. A forgotten PIN is set anew by an owner, under Settings.</source>
        <translation>ಬಾಕಿ ಇರುವುದರ ಬಗ್ಗೆ ಕೇಳುವುದು ನಡೆಯುತ್ತದೆ, ಟೈಪ್ ಮಾಡಿದ್ದು ಉಳಿದಿದೆ. ಮರೆತ PIN ಅನ್ನು ಮಾಲೀಕರು ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಹೊಸದಾಗಿ ಇಡುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>This changes what the shop stands on. Nothing has been done yet.</source>
        <translation>ಇದು ಅಂಗಡಿಯ ಆಧಾರವನ್ನು ಬದಲಿಸುತ್ತದೆ. ಇನ್ನೂ ಏನೂ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It is allowed this once, and kept in the book with both names. Nothing has been done yet.</source>
        <translation>ಅನುಮತಿ ಈ ಬಾರಿಗೆ ಮಾತ್ರ, ಪುಸ್ತಕದಲ್ಲಿ ಎರಡೂ ಹೆಸರಿನೊಂದಿಗೆ ಇರುತ್ತದೆ. ಇನ್ನೂ ಏನೂ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ಹೆಸರು (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ಸೈನ್ ಇನ್</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>ಅನುಮತಿಸಿ</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>ಕೌಂಟರ್ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬೇಡ</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was done.</source>
        <translation>PIN ತಪ್ಪು. ಏನೂ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>ಹಲವು ಬಾರಿ ತಪ್ಪು PIN: %n ಸೆಕೆಂಡ್ ಕಾದು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</numerusform>
            <numerusform>ಹಲವು ಬಾರಿ ತಪ್ಪು PIN: %n ಸೆಕೆಂಡ್ ಕಾದು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not work here any more.</source>
        <translation>%1 ಇನ್ನು ಇಲ್ಲಿ ಕೆಲಸ ಮಾಡುವಂತಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ct::PracticePanel</name>
    <message>
        <source>found out by the third question</source>
        <translation>ಮೂರನೇ ಬಾರಿ ಕೇಳಿದಾಗ ತಿಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>carried out all the same: the program has to ask</source>
        <translation>ಆದರೂ ಆಗುತ್ತದೆ: ಪ್ರೋಗ್ರಾಂ ಕೇಳಬೇಕು</translation>
    </message>
    <message>
        <source>the money comes back into the wallet</source>
        <translation>ಹಣ ವಾಲೆಟ್‌ಗೆ ಮರಳುತ್ತದೆ</translation>
    </message>
    <message>
        <source>For e&amp;very sale from now on</source>
        <translation>ಇನ್ನು ಪ್ರತಿ ಮಾರಾಟಕ್ಕೂ (&amp;V)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>ಅಭ್ಯಾಸ ಪ್ಯಾನೆಲ್</translation>
    </message>
    <message>
        <source>PRACTICE · what the provider answers next</source>
        <translation>ಅಭ್ಯಾಸ · ಪ್ರೊವೈಡರ್ ಮುಂದೆ ಏನು ಉತ್ತರಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>&amp;Take the last success back</source>
        <translation>ಕೊನೆಯ ಯಶಸ್ವಿ ಮಾರಾಟ ರದ್ದು ಮಾಡಿ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ಮುಚ್ಚಿ (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>ಎಂದಿನಂತೆ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Success</source>
        <translation>ಯಶಸ್ವಿ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failure: the operator says no</source>
        <translation>ವಿಫಲ: ಆಪರೇಟರ್ ನಿರಾಕರಿಸುತ್ತದೆ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Waiting, then a success</source>
        <translation>ಕಾಯುವಿಕೆ, ನಂತರ ಯಶಸ್ವಿ (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting, then a f&amp;ailure</source>
        <translation>ಕಾಯುವಿಕೆ, ನಂತರ ವಿಫಲ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No answer at all</source>
        <translation>ಉತ್ತರವೇ ಇಲ್ಲ (&amp;N)</translation>
    </message>
    <message>
        <source>A success that is taken back &amp;later</source>
        <translation>ಯಶಸ್ವಿ, ನಂತರ ರದ್ದಾಗುವುದು (&amp;L)</translation>
    </message>
    <message>
        <source>every sale: %1</source>
        <translation>ಪ್ರತಿ ಮಾರಾಟ: %1</translation>
    </message>
    <message>
        <source>next sale: %1</source>
        <translation>ಮುಂದಿನ ಮಾರಾಟ: %1</translation>
    </message>
    <message>
        <source>Taken back. The program finds out when it asks about the order again.</source>
        <translation>ರದ್ದಾಗಿದೆ. ಆರ್ಡರ್ ಬಗ್ಗೆ ಮತ್ತೆ ಕೇಳಿದಾಗ ಪ್ರೋಗ್ರಾಂಗೆ ತಿಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is no success to take back yet.</source>
        <translation>ರದ್ದು ಮಾಡಲು ಇನ್ನೂ ಯಶಸ್ವಿ ಮಾರಾಟ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ct::PrintWords</name>
    <message>
        <source>There is no printer %1.</source>
        <translation>%1 ಎಂಬ ಪ್ರಿಂಟರ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 is no printer&apos;s device; nothing was written to it.</source>
        <translation>%1 ಪ್ರಿಂಟರ್ ಸಾಧನವಲ್ಲ; ಅದರಲ್ಲಿ ಏನನ್ನೂ ಬರೆದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This user may not write to the printer %1.</source>
        <translation>ಪ್ರಿಂಟರ್ %1 ಗೆ ಬರೆಯಲು ಈ ಬಳಕೆದಾರರಿಗೆ ಅನುಮತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The printer %1 takes no connection. Is it switched on?</source>
        <translation>ಪ್ರಿಂಟರ್ %1 ಸಂಪರ್ಕ ಪಡೆಯುತ್ತಿಲ್ಲ. ಆನ್ ಇದೆಯೇ?</translation>
    </message>
    <message>
        <source>The printer %1 is paused.</source>
        <translation>ಪ್ರಿಂಟರ್ %1 ನಿಂತಿದೆ.</translation>
    </message>
    <message>
        <source>The printer %1 takes no new jobs.</source>
        <translation>ಪ್ರಿಂಟರ್ %1 ಹೊಸ ಕೆಲಸ ಪಡೆಯುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Is there paper in it?</source>
        <translation>ಪ್ರಿಂಟರ್ %1 ಉತ್ತರಿಸುತ್ತಿಲ್ಲ. ಪೇಪರ್ ಇದೆಯೇ?</translation>
    </message>
    <message>
        <source>The printer %1 ended the connection in the middle.</source>
        <translation>ಪ್ರಿಂಟರ್ %1 ಮಧ್ಯದಲ್ಲಿ ಸಂಪರ್ಕ ಕಡಿದಿದೆ.</translation>
    </message>
    <message>
        <source>No print system answers, so %1 cannot be reached.</source>
        <translation>ಪ್ರಿಂಟ್ ಸಿಸ್ಟಂ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ, ಹಾಗಾಗಿ %1 ಸಿಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so nothing was sent to %1.</source>
        <translation>ಪ್ರಿಂಟ್ ಅನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ, ಹಾಗಾಗಿ %1 ಗೆ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing was printed on %1.</source>
        <translation>%1 ರಲ್ಲಿ ಏನೂ ಪ್ರಿಂಟ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Part of it may have come out; the next one is marked as a duplicate.</source>
        <translation>ಸ್ವಲ್ಪ ಭಾಗ ಬಂದಿರಬಹುದು; ಮುಂದಿನದರಲ್ಲಿ ನಕಲು ಎಂದಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Waits for its turn at %1.</source>
        <translation>%1 ರಲ್ಲಿ ಸರದಿಗೆ ಕಾಯುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Reaching the printer %1…</source>
        <translation>ಪ್ರಿಂಟರ್ %1 ಸಂಪರ್ಕಿಸುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1 ರಲ್ಲಿ ಪ್ರಿಂಟ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>ತಾನಾಗಿಯೇ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1 ರಲ್ಲಿ ಪ್ರಿಂಟ್ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>It waited for more than ten minutes and was not printed, so that it does not come out unasked.</source>
        <translation>ಹತ್ತು ನಿಮಿಷಕ್ಕಿಂತ ಹೆಚ್ಚು ಕಾದಿದ್ದರಿಂದ ಪ್ರಿಂಟ್ ಮಾಡಿಲ್ಲ, ಕೇಳದೆ ಹೊರಬರಬಾರದೆಂದು.</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>ರದ್ದು ಮಾಡಿದೆ.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterCard</name>
    <message>
        <source>Print a slip after every sa&amp;le</source>
        <translation>ಪ್ರತಿ ಮಾರಾಟದ ನಂತರ ಚೀಟಿ ಪ್ರಿಂಟ್ ಮಾಡಿ (&amp;L)</translation>
    </message>
    <message>
        <source>Printers of this counter</source>
        <translation>ಈ ಕೌಂಟರ್‌ನ ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Slips go to the first one. No printer takes another one&apos;s place by itself.</source>
        <translation>ಚೀಟಿಗಳು ಮೊದಲನೆಯದಕ್ಕೆ ಹೋಗುತ್ತವೆ. ಯಾವ ಪ್ರಿಂಟರ್ ತಾನಾಗಿಯೇ ಇನ್ನೊಂದರ ಜಾಗ ಪಡೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ಸೇರಿಸಿ…</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ಬದಲಿಸಿ…</translation>
    </message>
    <message>
        <source>Change this printer</source>
        <translation>ಈ ಪ್ರಿಂಟರ್ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>ಮೊದಲು ಇಡಿ</translation>
    </message>
    <message>
        <source>Send slips to this printer</source>
        <translation>ಚೀಟಿಗಳನ್ನು ಈ ಪ್ರಿಂಟರ್‌ಗೆ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>ಈ ಪ್ರಿಂಟರ್ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 ಡಾಟ್</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>ಡ್ರಾಯರ್</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ಉಳಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ಉಳಿಸಲಾಗಲಿಲ್ಲ: ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterChoice</name>
    <message>
        <source>No printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (ನಿಂತಿದೆ)</translation>
    </message>
</context>
<context>
    <name>ct::PrinterDialog</name>
    <message>
        <source>Change a printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಬದಲಿಸಿ</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>1 of 3 · Which printer?</source>
        <translation>3 ರಲ್ಲಿ 1 · ಯಾವ ಪ್ರಿಂಟರ್?</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>ಸಿಕ್ಕ ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Or a thermal printer in the shop&apos;s &amp;network</source>
        <translation>ಅಥವಾ ಅಂಗಡಿ ನೆಟ್‌ವರ್ಕ್‌ನ ಥರ್ಮಲ್ ಪ್ರಿಂಟರ್ (&amp;N)</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>ಪ್ರಿಂಟರ್ ಹುಡುಕುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>2 of 3 · What paper is in it?</source>
        <translation>3 ರಲ್ಲಿ 2 · ಅದರಲ್ಲಿ ಯಾವ ಪೇಪರ್?</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಪೇಪರ್</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>ಪ್ರಿಂಟರ್ ಹೆಸರು</translation>
    </message>
    <message>
        <source>It &amp;cuts the paper off</source>
        <translation>ಇದು ಪೇಪರ್ ಕತ್ತರಿಸುತ್ತದೆ (&amp;C)</translation>
    </message>
    <message>
        <source>A cash &amp;drawer hangs on it: open it for cash</source>
        <translation>ಇದಕ್ಕೆ ಕ್ಯಾಶ್ ಡ್ರಾಯರ್ ಇದೆ: ನಗದಿಗೆ ತೆರೆಯಿರಿ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ಪೇಪರ್ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ಹೆಸರು (&amp;N)</translation>
    </message>
    <message>
        <source>3 of 3 · Did it come out right?</source>
        <translation>3 ರಲ್ಲಿ 3 · ಸರಿಯಾಗಿ ಬಂದಿತೇ?</translation>
    </message>
    <message>
        <source>Print a test strip. A line must stand at the left and at the right, and every script must be readable. A side that is missing: go back and choose narrower paper. Odd signs: it is no thermal printer.</source>
        <translation>ಪರೀಕ್ಷಾ ಚೀಟಿ ಪ್ರಿಂಟ್ ಮಾಡಿ. ಎಡ ಮತ್ತು ಬಲಕ್ಕೆ ಗೆರೆ ಇರಬೇಕು, ಪ್ರತಿ ಲಿಪಿ ಓದುವಂತಿರಬೇಕು. ಒಂದು ಬದಿ ಇಲ್ಲದಿದ್ದರೆ ಹಿಂದೆ ಹೋಗಿ ಕಡಿಮೆ ಅಗಲದ ಪೇಪರ್ ಆರಿಸಿ. ವಿಚಿತ್ರ ಚಿಹ್ನೆ ಬಂದರೆ ಇದು ಥರ್ಮಲ್ ಪ್ರಿಂಟರ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Print the test &amp;strip</source>
        <translation>ಪರೀಕ್ಷಾ ಚೀಟಿ ಪ್ರಿಂಟ್ ಮಾಡಿ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ಹಿಂದೆ (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ಬೇಡ</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (ನಿಂತಿದೆ)</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಪ್ರಿಂಟರ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Roll, 80 mm (576 dots)</source>
        <translation>ರೋಲ್, 80 mm (576 ಡಾಟ್)</translation>
    </message>
    <message>
        <source>Roll, 80 mm (512 dots)</source>
        <translation>ರೋಲ್, 80 mm (512 ಡಾಟ್)</translation>
    </message>
    <message>
        <source>Roll, 58 mm (384 dots)</source>
        <translation>ರೋಲ್, 58 mm (384 ಡಾಟ್)</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>ಹಾಳೆ, A4</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>ಹಾಳೆ, A5</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>ರೋಲ್, 80 ಮಿ.ಮೀ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>ರೋಲ್, 58 ಮಿ.ಮೀ.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it</source>
        <translation>ಹೌದು, ಇಡಿ (&amp;Y)</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address in figures, as in 192.0.2.7.</source>
        <translation>ಪ್ರಿಂಟರ್ ವಿಳಾಸ ಅಂಕಿಗಳಲ್ಲಿ ಬರೆಯಿರಿ, ಉದಾ. 192.0.2.7.</translation>
    </message>
    <message>
        <source>Test strip</source>
        <translation>ಪರೀಕ್ಷಾ ಚೀಟಿ</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>ಮುಂದೆ (&amp;X)</translation>
    </message>
</context>
<context>
    <name>ct::Rail</name>
    <message>
        <source>%1 page</source>
        <translation>%1 ಪುಟ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>%1, %n ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ReadBack</name>
    <message>
        <source>Read-back</source>
        <translation>ಓದಿ ಹೇಳಿ</translation>
    </message>
    <message>
        <source>Right? Then press F10</source>
        <translation>ಸರಿಯೇ? F10 ಒತ್ತಿ</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>ಗ್ರಾಹಕರಿಗೆ ಓದಿ ಹೇಳಿ</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>ರಸೀದಿ ಸಂ.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>ಸೇವೆ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>ವೃತ್ತ</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>ಹೆಚ್ಚಿನ ವಿವರ</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ಆರ್ಡರ್ ಐಡಿ</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ಆಪರೇಟರ್ ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>ಪೂರೈಕೆದಾರರ ವಹಿವಾಟು</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ಕಾರಣ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ಕ್ಯಾಷಿಯರ್</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ಮುದ್ರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>ಸೇವಾ ಶುಲ್ಕ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ಒಟ್ಟು ಪಡೆದದ್ದು</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ಗ್ರಾಹಕರಿಗೆ ಮರುಪಾವತಿ</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>ಅಭ್ಯಾಸ – ನಿಜವಾದ ರಸೀದಿ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ನಕಲು %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ಸ್ಥಿತಿ</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>ಧನ್ಯವಾದಗಳು · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>ರಸೀದಿ %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>ಮೊಬೈಲ್</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>ಪೋಸ್ಟ್‌ಪೇಡ್</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ಲ್ಯಾಂಡ್‌ಲೈನ್</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>ವಿದ್ಯುತ್</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ಗ್ಯಾಸ್</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>ವಿಮೆ</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ಡೇಟಾ ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ಗಿಫ್ಟ್ ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ಇತರೆ</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>ಬಿಲ್ ಪಾವತಿ ರಸೀದಿ · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>ರೀಚಾರ್ಜ್ ರಸೀದಿ · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>ಮರುಪಾವತಿ ಚೀಟಿ · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>ಬಿಲ್ ಪಾವತಿ ಚೀಟಿ · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>ರೀಚಾರ್ಜ್ ಚೀಟಿ · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>ಹಣ ಕಡಿತವಾಗಿಲ್ಲ – ಮರುಪಾವತಿ ಆಗಬೇಕು</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>ರದ್ದಾಗಿದೆ – ಮರುಪಾವತಿ ಆಗಬೇಕು</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>ಪರಿಶೀಲನೆಯಲ್ಲಿದೆ – ಈ ಚೀಟಿ ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>ಇನ್ನೂ ಖಚಿತವಾಗಿಲ್ಲ – ಈ ಚೀಟಿ ಇಟ್ಟುಕೊಳ್ಳಿ</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>ಕಳುಹಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>ಪರಿಶೀಲನೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ವಿಫಲ</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>ಯಶಸ್ವಿ</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>ಮುಂದಿನ ಬಿಲ್‌ನಲ್ಲಿ ಪಾವತಿ ಕಾಣುವವರೆಗೆ ಈ ರಸೀದಿ ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ಆಪರೇಟರ್ ರೀಚಾರ್ಜ್ ಖಚಿತಪಡಿಸುವವರೆಗೆ ಈ ರಸೀದಿ ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ಆಪರೇಟರ್‌ಗೆ ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>ಅಂಗಡಿ ಹಣವನ್ನು ಹಿಂತಿರುಗಿಸುತ್ತದೆ ಅಥವಾ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ಆಪರೇಟರ್ ಹಣ ತೆಗೆದುಕೊಂಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ಆಪರೇಟರ್ ಖಚಿತಪಡಿಸಿದ ನಂತರ ಇದನ್ನು ರದ್ದು ಮಾಡಿದೆ.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>ಅಂಗಡಿ ಹಣವನ್ನು ಹಿಂತಿರುಗಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ಆಪರೇಟರ್‌ನ ಉತ್ತರಗಳು ಒಂದಕ್ಕೊಂದು ಹೊಂದುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>ಅಂಗಡಿ ಇದನ್ನು ಬಗೆಹರಿಸುತ್ತದೆ. ಎರಡನೇ ಬಾರಿ ಹಣ ಕೊಡಬೇಡಿ.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>ಇದು ಯಶಸ್ಸಿನ ಪುರಾವೆ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ಆಪರೇಟರ್ ಇನ್ನೂ ಖಚಿತಪಡಿಸಿಲ್ಲ. ಫಲಿತಾಂಶಕ್ಕಾಗಿ ಈ ಚೀಟಿಯನ್ನು ಅಂಗಡಿಯಲ್ಲಿ ತೋರಿಸಿ. ಎರಡನೇ ಬಾರಿ ಹಣ ಕೊಡಬೇಡಿ.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>ದೂರುಗಳು: ಅಂಗಡಿಯಲ್ಲಿ, ರಸೀದಿ ಸಂ. %1 ಜೊತೆ</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>ದೂರುಗಳು: %1, ರಸೀದಿ ಸಂ. %2 ಜೊತೆ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ನಗದು</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ಉದ್ರಿ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>ಪಾವತಿ</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>ಕೊಟ್ಟ ನಗದು</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ಚಿಲ್ಲರೆ</translation>
    </message>
</context>
<context>
    <name>ct::ReceiptDialog</name>
    <message>
        <source>Receipt %1</source>
        <translation>ರಸೀದಿ %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>ಪೇಪರ್ (&amp;A)</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>ರೋಲ್, 80 ಮಿ.ಮೀ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>ರೋಲ್, 58 ಮಿ.ಮೀ.</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>ಹಾಳೆ, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>ಹಾಳೆ, A4</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>ರಸೀದಿಯ ಭಾಷೆ (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>ಪ್ರಿಂಟರ್ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ಪ್ರಿಂಟ್ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF ಆಗಿ ಉಳಿಸಿ… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The receipt can be saved as PDF.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ಗೆ ಪ್ರಿಂಟರ್ ಇಲ್ಲ. ರಸೀದಿಯನ್ನು PDF ಆಗಿ ಉಳಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Nothing was printed: the print could not be entered in the book.</source>
        <translation>ಏನೂ ಪ್ರಿಂಟ್ ಆಗಿಲ್ಲ: ಪ್ರಿಂಟ್ ಅನ್ನು ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ಆಗಿ ಉಳಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>ಅಲ್ಲಿ ಉಳಿಸಲಾಗಲಿಲ್ಲ. ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>ರಸೀದಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ಫೈಲ್ (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt as it is printed</source>
        <translation>ರಸೀದಿ, ಪ್ರಿಂಟ್ ಆಗುವಂತೆ</translation>
    </message>
</context>
<context>
    <name>ct::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>ಇತ್ತೀಚಿನವು</translation>
    </message>
    <message>
        <source>No recharge yet. What is sold is listed here.</source>
        <translation>ಇನ್ನೂ ರೀಚಾರ್ಜ್ ಇಲ್ಲ. ಮಾರಿದ್ದು ಇಲ್ಲಿ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Print last</source>
        <translation>ಕೊನೆಯದು ಪ್ರಿಂಟ್</translation>
    </message>
    <message>
        <source>Recent recharges</source>
        <translation>ಇತ್ತೀಚಿನ ರೀಚಾರ್ಜ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>ct::RecentModel</name>
    <message>
        <source>yesterday</source>
        <translation>ನಿನ್ನೆ</translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message>
        <source>Clear</source>
        <translation>ಖಾಲಿ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>ರೀಚಾರ್ಜ್</translation>
    </message>
    <message>
        <source>The book cannot be written, so nothing can be sold. Look at the disk.</source>
        <translation>ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗದು, ಹಾಗಾಗಿ ಮಾರಾಟ ಇಲ್ಲ. ಡಿಸ್ಕ್ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The book is damaged, so nothing can be sold until it is mended.</source>
        <translation>ರಿಜಿಸ್ಟರ್ ಹಾಳಾಗಿದೆ, ಸರಿಯಾಗುವವರೆಗೆ ಮಾರಾಟ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The provider cannot be reached, so nothing can be sold. Is the internet working?</source>
        <translation>ಪ್ರೊವೈಡರ್ ಸಿಗುತ್ತಿಲ್ಲ, ಹಾಗಾಗಿ ಮಾರಾಟ ಇಲ್ಲ. ಇಂಟರ್ನೆಟ್ ಇದೆಯೇ?</translation>
    </message>
    <message>
        <source>The balance %1 is too small for this recharge</source>
        <translation>ಈ ರೀಚಾರ್ಜ್‌ಗೆ ಬ್ಯಾಲೆನ್ಸ್ %1 ಸಾಲದು</translation>
    </message>
    <message>
        <source>Balance after this recharge %1</source>
        <translation>ಈ ರೀಚಾರ್ಜ್ ನಂತರ ಬ್ಯಾಲೆನ್ಸ್ %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>ಕೊಡಬೇಕಾದದ್ದು</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. %1</translation>
    </message>
    <message>
        <source>With service charge %1</source>
        <extracomment>%1 is what the customer pays beside the amount itself</extracomment>
        <translation>ಸೇವಾ ಶುಲ್ಕ %1 ಸೇರಿ</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>ಊಹೆ</translation>
    </message>
    <message>
        <source>Send the recharge</source>
        <translation>ರೀಚಾರ್ಜ್ ಕಳುಹಿಸಿ</translation>
    </message>
    <message>
        <source>Sell once more, where the program asked</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಕೇಳಿದಲ್ಲಿ ಮತ್ತೊಮ್ಮೆ ಮಾರಿ</translation>
    </message>
    <message>
        <source>Close a list, then clear the form</source>
        <translation>ಪಟ್ಟಿ ಮುಚ್ಚಿ, ನಂತರ ಫಾರ್ಮ್ ಖಾಲಿ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>What was last done for this number</source>
        <translation>ಈ ಸಂಖ್ಯೆಗೆ ಕೊನೆಯದಾಗಿ ಮಾಡಿದ್ದು</translation>
    </message>
    <message>
        <source>Put the form aside, or take it back</source>
        <translation>ಫಾರ್ಮ್ ತೆಗೆದಿಡಿ, ಅಥವಾ ಮರಳಿ ತನ್ನಿ</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>ಕೊನೆಯ ಮಾರಾಟದ ರಸೀದಿ</translation>
    </message>
    <message>
        <source>Customers to call back</source>
        <translation>ತಿಳಿಸಬೇಕಾದ ಗ್ರಾಹಕರು</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n ಗ್ರಾಹಕರಿಗೆ ತಿಳಿಸಬೇಕು</numerusform>
            <numerusform>%n ಗ್ರಾಹಕರಿಗೆ ತಿಳಿಸಬೇಕು</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ResultPanel</name>
    <message>
        <source>Receipt</source>
        <translation>ರಸೀದಿ</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>ಮತ್ತೆ ತುಂಬಿ</translation>
    </message>
    <message>
        <source>Sell again anyway</source>
        <translation>ಆದರೂ ಮತ್ತೆ ಮಾರಿ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>ರಸೀದಿ ಪ್ರಿಂಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>ಗ್ರಾಹಕರಿಗೆ ಹೇಳಿ: %1</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>ಎರಡನೇ ಬಾರಿಯೇ?</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ಕಳುಹಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ಎರಡು ಬಾರಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Yes, &amp;sell this amount</source>
        <translation>ಹೌದು, ಈ ಮೊತ್ತ ಮಾರಿ (&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;owner allows it</source>
        <translation>ಮಾಲೀಕರು ಅನುಮತಿಸುತ್ತಾರೆ (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ct::RoundingOffer</name>
    <message>
        <source>Paise are not taken: round the bill</source>
        <translation>ಪೈಸೆ ಪಡೆಯುವುದಿಲ್ಲ: ಬಿಲ್ ಪೂರ್ಣಾಂಕ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Down to %1</source>
        <translation>ಇಳಿಸಿ %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up to %1</source>
        <translation>ಏರಿಸಿ %1 (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::SaleForm</name>
    <message>
        <source>Operator</source>
        <translation>ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>ವೃತ್ತ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>ಕೆಲವು ಅಕ್ಷರ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>ನೆನಪಿದೆ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>this shop&apos;s</source>
        <translation>ಅಂಗಡಿಯದೇ</translation>
    </message>
    <message>
        <source>Exactly what the bill says</source>
        <translation>ಬಿಲ್‌ನಲ್ಲಿ ಇರುವಷ್ಟೇ</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>the operator is guessed from the first digits of the number</extracomment>
        <translation>ಊಹೆ</translation>
    </message>
</context>
<context>
    <name>ct::SalesChart</name>
    <message>
        <source>Sales</source>
        <translation>ಮಾರಾಟ</translation>
    </message>
</context>
<context>
    <name>ct::SecretDialog</name>
    <message>
        <source>Password of the provider account</source>
        <translation>ಪ್ರೊವೈಡರ್ ಖಾತೆಯ ಪಾಸ್‌ವರ್ಡ್</translation>
    </message>
    <message>
        <source>Passphrase of the counter</source>
        <translation>ಕೌಂಟರ್ ಪಾಸ್‌ಫ್ರೇಸ್</translation>
    </message>
    <message>
        <source>This computer keeps no password for the counter. Give the password of the provider account; it is used until the counter is closed and stored nowhere.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಕೌಂಟರ್ ಪಾಸ್‌ವರ್ಡ್ ಇಟ್ಟಿಲ್ಲ. ಪ್ರೊವೈಡರ್ ಖಾತೆಯ ಪಾಸ್‌ವರ್ಡ್ ಕೊಡಿ; ಕೌಂಟರ್ ಮುಚ್ಚುವವರೆಗೆ ಮಾತ್ರ ಬಳಕೆ, ಎಲ್ಲೂ ಇಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The password of the provider account is sealed in this folder. Give the passphrase that opens it.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಖಾತೆಯ ಪಾಸ್‌ವರ್ಡ್ ಈ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಸೀಲ್ ಆಗಿದೆ. ಅದನ್ನು ತೆರೆಯುವ ಪಾಸ್‌ಫ್ರೇಸ್ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>That did not open it. Nothing was sent. Please try again.</source>
        <translation>ಅದರಿಂದ ತೆರೆಯಲಿಲ್ಲ. ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>ಪಾಸ್‌ಫ್ರೇಸ್ (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ಪಾಸ್‌ಫ್ರೇಸ್</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>ಕೌಂಟರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Only look up</source>
        <translation>ನೋಡಲು ಮಾತ್ರ</translation>
    </message>
</context>
<context>
    <name>ct::ServiceTiles</name>
    <message>
        <source>Find</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Find an operator</source>
        <translation>ಒಂದು ಆಪರೇಟರ್ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 ಸೇವೆ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ಇನ್ನಷ್ಟು</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>ಇನ್ನಷ್ಟು ಸೇವೆಗಳು</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>ಇತರ ಸೇವೆಗಳು</translation>
    </message>
</context>
<context>
    <name>ct::SettingsPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಉಳಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಿಯ ಖಾತೆ</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> ಸೆ.</translation>
    </message>
    <message>
        <source>the system’s own</source>
        <translation>ಸಿಸ್ಟಂನದೇ</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ಆರಿಸಿ… (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>ಸರ್ಟಿಫಿಕೇಟ್ ಫೈಲ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Practice: the stand-in provider inside this program answers, with play money. Address, user name and password are not needed.</source>
        <translation>ಅಭ್ಯಾಸ: ಈ ಪ್ರೋಗ್ರಾಂ ಒಳಗಿನ ಮಾದರಿ ಪ್ರೊವೈಡರ್ ಆಟದ ಹಣದಿಂದ ಉತ್ತರಿಸುತ್ತದೆ. ವಿಳಾಸ, ಬಳಕೆದಾರ ಹೆಸರು, ಪಾಸ್‌ವರ್ಡ್ ಬೇಡ.</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>ಪ್ರೊವೈಡರ್ ವಿಳಾಸ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ಬಳಕೆದಾರ ಹೆಸರು (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test with balance</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್‌ನಿಂದ ಪರೀಕ್ಷಿಸಿ (&amp;T)</translation>
    </message>
    <message>
        <source>Way of sen&amp;ding</source>
        <translation>ಕಳುಹಿಸುವ ವಿಧಾನ (&amp;D)</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>ಉತ್ತರದ ರೂಪ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>ಗರಿಷ್ಠ ಕಾಯುವಿಕೆ (&amp;L)</translation>
    </message>
    <message>
        <source>Certificate f&amp;ile</source>
        <translation>ಸರ್ಟಿಫಿಕೇಟ್ ಫೈಲ್ (&amp;I)</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>ಈ ಕೌಂಟರ್</translation>
    </message>
    <message>
        <source>Counter &amp;number</source>
        <translation>ಕೌಂಟರ್ ಸಂಖ್ಯೆ (&amp;N)</translation>
    </message>
    <message>
        <source>Shop, as receipts show it</source>
        <translation>ಅಂಗಡಿ, ರಸೀದಿಯಲ್ಲಿ ಇರುವಂತೆ</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>ಅಂಗಡಿ ಹೆಸರು (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>&amp;GSTIN</translation>
    </message>
    <message>
        <source>POST, as documented</source>
        <translation>POST, ದಾಖಲೆಯಂತೆ</translation>
    </message>
    <message>
        <source>POST, form only</source>
        <translation>POST, ಫಾರ್ಮ್ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ಆರಿಸಿ…</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>ಬರೆದಿದೆ, ಇನ್ನೂ ಉಳಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>ಇಟ್ಟಿದೆ, ಎಂದೂ ತೋರಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>ಇನ್ನೂ ಇಟ್ಟಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ಕೇಳುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ಉಳಿಸುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ಬ್ಯಾಲೆನ್ಸ್ ಕೇಳುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>It works: the balance is %1 of play money.</source>
        <translation>ಕೆಲಸ ಮಾಡುತ್ತಿದೆ: ಆಟದ ಹಣದ ಬ್ಯಾಲೆನ್ಸ್ %1.</translation>
    </message>
    <message>
        <source>It works: the balance is %1. Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>ಕೆಲಸ ಮಾಡುತ್ತಿದೆ: ಬ್ಯಾಲೆನ್ಸ್ %1. ರೀಚಾರ್ಜ್‌ಗೆ ಈ ಅಂಗಡಿಯ ಇಂಟರ್ನೆಟ್ ವಿಳಾಸ ಪ್ರೊವೈಡರ್ ವೈಟ್ ಲಿಸ್ಟ್‌ನಲ್ಲೂ ಇರಬೇಕು; ಮೊದಲ ರೀಚಾರ್ಜ್ ಮಾತ್ರ ಇದನ್ನು ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>ಇನ್ನೂ ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲ: ಮೇಲೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ಉಳಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>Saved, all but the password: this computer has no keyring to keep it in. It is used until the program ends. Start with --passphrase-file to keep it sealed.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಬಿಟ್ಟು ಎಲ್ಲ ಉಳಿಸಿದೆ: ಅದನ್ನಿಡಲು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಕೀರಿಂಗ್ ಇಲ್ಲ. ಪ್ರೋಗ್ರಾಂ ಮುಗಿಯುವವರೆಗೆ ಬಳಕೆ. ಸೀಲ್ ಮಾಡಿಡಲು --passphrase-file ಜೊತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>ಉಳಿಸಿಲ್ಲ: ಪ್ರೊವೈಡರ್ ವಿಳಾಸ ಅಥವಾ ಬಳಕೆದಾರ ಹೆಸರಿಗೆ ಅನುಮತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ಉಳಿಸಲಾಗಲಿಲ್ಲ: ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>ಸರ್ಟಿಫಿಕೇಟ್‌ಗಳು (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ಎಲ್ಲ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>&amp;Windows speak</source>
        <translation>ವಿಂಡೋಗಳ ಭಾಷೆ (&amp;W)</translation>
    </message>
    <message>
        <source>Receipts spea&amp;k</source>
        <translation>ರಸೀದಿಯ ಭಾಷೆ (&amp;K)</translation>
    </message>
    <message>
        <source>name@bank</source>
        <extracomment>In the empty field for a UPI id</extracomment>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>ಅಂಗಡಿಯ ಹೆಸರು</translation>
    </message>
    <message>
        <source>UPI id for QR c&amp;odes</source>
        <translation>QR ಕೋಡ್‌ಗೆ UPI ಐಡಿ (&amp;O)</translation>
    </message>
    <message>
        <source>as the windows</source>
        <extracomment>The language of receipts is that of the windows</extracomment>
        <translation>ವಿಂಡೋಗಳಂತೆ</translation>
    </message>
    <message>
        <source>Shop&apos;s circle</source>
        <translation>ಅಂಗಡಿಯ ವೃತ್ತ</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>ಅಂಗಡಿ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Shop phone</source>
        <translation>ಅಂಗಡಿ ಫೋನ್</translation>
    </message>
    <message>
        <source>Name given by UPI apps</source>
        <translation>UPI ಆ್ಯಪ್‌ನಲ್ಲಿ ಕಾಣುವ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>ct::SetupDialog</name>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Practice or live</source>
        <translation>ಅಭ್ಯಾಸ ಅಥವಾ ನಿಜ</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>ನಿಮ್ಮ ಅಂಗಡಿ</translation>
    </message>
    <message>
        <source>Provider account</source>
        <translation>ಪ್ರೊವೈಡರ್ ಖಾತೆ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ಪ್ರಿಂಟರ್</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>ಸಿದ್ಧ</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ಬ್ಯಾಲೆನ್ಸ್ ಕೇಳುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Setting up Countertop</source>
        <translation>Countertop ಸಿದ್ಧಪಡಿಸುವುದು</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>ನಂತರ (&amp;L)</translation>
    </message>
    <message>
        <source>Leave the set-up; it can be gone on with from the menu Shop</source>
        <translation>ಸಿದ್ಧತೆ ಬಿಡಿ; ಅಂಗಡಿ ಮೆನುವಿನಿಂದ ಮುಂದುವರಿಸಬಹುದು</translation>
    </message>
    <message>
        <source>Go on w&amp;ithout the test</source>
        <translation>ಪರೀಕ್ಷೆ ಇಲ್ಲದೆ ಮುಂದೆ (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ಹಿಂದೆ (&amp;B)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ಉಳಿಸುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>ಕೇಳುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>ಅಭ್ಯಾಸ ತೆರೆಯಿರಿ (&amp;P)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>ಉಳಿಸಿ ತೆರೆಯಿರಿ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>ಪರೀಕ್ಷಿಸಿ ಮುಂದೆ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ಮುಂದೆ (&amp;N)</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>ಇನ್ನೂ ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲ: ಮೇಲೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>ಉಳಿಸಿಲ್ಲ: ಪ್ರೊವೈಡರ್ ವಿಳಾಸ ಅಥವಾ ಬಳಕೆದಾರ ಹೆಸರಿಗೆ ಅನುಮತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ಉಳಿಸಲಾಗಲಿಲ್ಲ: ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The practice counter could not be started. Look at the disk and at the rights of the data folder.</source>
        <translation>ಅಭ್ಯಾಸ ಕೌಂಟರ್ ಆರಂಭವಾಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Welcome. A few questions, and the counter is ready. Nothing is written before the last step.</source>
        <translation>ಸ್ವಾಗತ. ಕೆಲವು ಪ್ರಶ್ನೆಗಳು, ನಂತರ ಕೌಂಟರ್ ಸಿದ್ಧ. ಕೊನೆಯ ಹಂತಕ್ಕೆ ಮುನ್ನ ಏನನ್ನೂ ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>as the windows</source>
        <translation>ವಿಂಡೋಗಳಂತೆ</translation>
    </message>
    <message>
        <source>Windows &amp;speak</source>
        <translation>ವಿಂಡೋಗಳ ಭಾಷೆ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Receipts speak</source>
        <translation>ರಸೀದಿಗಳ ಭಾಷೆ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practise first, with play money</source>
        <translation>ಮೊದಲು ಅಭ್ಯಾಸ, ಆಟದ ಹಣದಿಂದ (&amp;P)</translation>
    </message>
    <message>
        <source>Sell &amp;for real</source>
        <translation>ನಿಜವಾದ ಮಾರಾಟ (&amp;F)</translation>
    </message>
    <message>
        <source>You need the user name and the password of your account at the provider.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಿಯ ನಿಮ್ಮ ಖಾತೆಯ ಬಳಕೆದಾರ ಹೆಸರು, ಪಾಸ್‌ವರ್ಡ್ ಬೇಕು.</translation>
    </message>
    <message>
        <source>A provider inside this program answers. Nobody is recharged and no money moves; everything else is as in the shop. The practice book is a book of its own, and selling for real can begin on any day.</source>
        <translation>ಈ ಪ್ರೋಗ್ರಾಂ ಒಳಗಿನ ಪ್ರೊವೈಡರ್ ಉತ್ತರಿಸುತ್ತದೆ. ಯಾರಿಗೂ ರೀಚಾರ್ಜ್ ಆಗುವುದಿಲ್ಲ, ಹಣ ಹೋಗುವುದಿಲ್ಲ; ಉಳಿದೆಲ್ಲ ಅಂಗಡಿಯಂತೆಯೇ. ಅಭ್ಯಾಸದ ರಿಜಿಸ್ಟರ್ ಬೇರೆ, ನಿಜವಾದ ಮಾರಾಟ ಯಾವ ದಿನವೂ ಆರಂಭಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ಆರಿಸಿ…</translation>
    </message>
    <message>
        <source>Name, address and telephone stand on every receipt.</source>
        <translation>ಹೆಸರು, ವಿಳಾಸ, ಫೋನ್ ಪ್ರತಿ ರಸೀದಿಯಲ್ಲೂ ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>ಅಂಗಡಿ ಹೆಸರು (&amp;M)</translation>
    </message>
    <message>
        <source>Shop addr&amp;ess</source>
        <translation>ಅಂಗಡಿ ವಿಳಾಸ (&amp;E)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>ಅಂಗಡಿ ಫೋನ್ (&amp;H)</translation>
    </message>
    <message>
        <source>Shop&apos;s ci&amp;rcle</source>
        <translation>ಅಂಗಡಿಯ ವೃತ್ತ (&amp;R)</translation>
    </message>
    <message>
        <source>As you use them on the provider&apos;s web site. The password is kept in this computer&apos;s keyring or sealed in a file, and never shown again.</source>
        <translation>ಪ್ರೊವೈಡರ್ ವೆಬ್‌ಸೈಟ್‌ನಲ್ಲಿ ಬಳಸುವವೇ. ಪಾಸ್‌ವರ್ಡ್ ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಕೀರಿಂಗ್‌ನಲ್ಲಿ ಅಥವಾ ಫೈಲ್‌ನಲ್ಲಿ ಸೀಲ್ ಆಗಿ ಇರುತ್ತದೆ, ಮತ್ತೆ ಎಂದೂ ತೋರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>ಬರೆದಿದೆ, ಇನ್ನೂ ಉಳಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>ಇಟ್ಟಿದೆ, ಎಂದೂ ತೋರಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>&amp;User name (member id)</source>
        <translation>ಬಳಕೆದಾರ ಹೆಸರು (ಸದಸ್ಯ ಐಡಿ) (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ (&amp;W)</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>ಪ್ರೊವೈಡರ್ ವಿಳಾಸ (&amp;A)</translation>
    </message>
    <message>
        <source>It works: the balance is %1.</source>
        <translation>ಕೆಲಸ ಮಾಡುತ್ತಿದೆ: ಬ್ಯಾಲೆನ್ಸ್ %1.</translation>
    </message>
    <message>
        <source>Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>ರೀಚಾರ್ಜ್‌ಗೆ ಈ ಅಂಗಡಿಯ ಇಂಟರ್ನೆಟ್ ವಿಳಾಸ ಪ್ರೊವೈಡರ್ ವೈಟ್ ಲಿಸ್ಟ್‌ನಲ್ಲೂ ಇರಬೇಕು; ಇದೆಯೇ ಎಂದು ಮೊದಲ ರೀಚಾರ್ಜ್ ಮಾತ್ರ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Receipts can go to a thermal printer, to any printer of this computer, or be sent as a message. A printer can be set up at any time.</source>
        <translation>ರಸೀದಿ ಥರ್ಮಲ್ ಪ್ರಿಂಟರ್‌ಗೆ, ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಯಾವುದೇ ಪ್ರಿಂಟರ್‌ಗೆ, ಅಥವಾ ಸಂದೇಶವಾಗಿ ಹೋಗಬಹುದು. ಪ್ರಿಂಟರ್ ಯಾವಾಗ ಬೇಕಾದರೂ ಜೋಡಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Set up a &amp;printer…</source>
        <translation>ಪ್ರಿಂಟರ್ ಜೋಡಿಸಿ (&amp;P)…</translation>
    </message>
    <message>
        <source>Where a receipt is shown its printer is chosen as well.</source>
        <translation>ರಸೀದಿ ಕಾಣುವಲ್ಲೇ ಅದರ ಪ್ರಿಂಟರ್ ಕೂಡ ಆರಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ಅಂಗಡಿ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>ವೃತ್ತ</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>ಮಾರಾಟ</translation>
    </message>
    <message>
        <source>practice, with play money</source>
        <translation>ಅಭ್ಯಾಸ, ಆಟದ ಹಣದಿಂದ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ಇನ್ನೂ ಪರೀಕ್ಷಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>PRACTICE stands over every window and on every receipt.</source>
        <translation>ಪ್ರತಿ ವಿಂಡೋ ಮತ್ತು ರಸೀದಿಯಲ್ಲಿ “ಅಭ್ಯಾಸ” ಎಂದಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>From here on every recharge is real. F1 shows the keys, and the manual is in the menu Help.</source>
        <translation>ಇನ್ನು ಪ್ರತಿ ರೀಚಾರ್ಜ್ ನಿಜವಾದದ್ದು. F1 ಕೀಗಳನ್ನು ತೋರಿಸುತ್ತದೆ, ಕೈಪಿಡಿ ಸಹಾಯ ಮೆನುವಿನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Give the shop a name: receipts begin with it.</source>
        <translation>ಅಂಗಡಿಗೆ ಹೆಸರು ಕೊಡಿ: ರಸೀದಿ ಅದರಿಂದಲೇ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ct::ShareBars</name>
    <message>
        <source>Nothing was sold.</source>
        <translation>ಏನೂ ಮಾರಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>ct::SheetDialog</name>
    <message>
        <source>Printer</source>
        <translation>ಪ್ರಿಂಟರ್</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ಪ್ರಿಂಟ್ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ಕಾಪಿ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ಉಳಿಸಿ… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>ಕಾಪಿ ಆಗಿದೆ.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ಆಗಿ ಉಳಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>ಅಲ್ಲಿ ಉಳಿಸಲಾಗಲಿಲ್ಲ. ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ಫೈಲ್ (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>ಪಠ್ಯ (*.txt)</translation>
    </message>
</context>
<context>
    <name>ct::ShiftPage</name>
    <message>
        <source>Print the report</source>
        <translation>ವರದಿ ಪ್ರಿಂಟ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>The owner&apos;s choice: no sale without an open shift.</source>
        <translation>ಮಾಲೀಕರ ಆಯ್ಕೆ: ತೆರೆದ ಪಾಳಿ ಇಲ್ಲದೆ ಮಾರಾಟ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>ಎಣಿಕೆ ಏಕೆ ಹೊಂದುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ಈಗ ಬೇಡ (&amp;N)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>ಯಾವುದಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Cash &amp;in</source>
        <translation>ನಗದು ಹಾಕಿ (&amp;I)</translation>
    </message>
    <message>
        <source>Cash &amp;out</source>
        <translation>ನಗದು ತೆಗೆಯಿರಿ (&amp;O)</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>ವಾಪಸು ಕೊಡಬೇಕು</translation>
    </message>
    <message>
        <source>&amp;Give back in cash</source>
        <translation>ನಗದಾಗಿ ವಾಪಸು ಕೊಡಿ (&amp;G)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI ನಿಂದ ವಾಪಸು ಕಳುಹಿಸಿದೆ (&amp;U)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ವರದಿಗಳು</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ಪ್ರಿಂಟ್ (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>ಉಳಿಸಿ… (&amp;V)</translation>
    </message>
    <message>
        <source>A sale waits: count the drawer and open a shift, then press F10 on its page again.</source>
        <translation>ಒಂದು ಮಾರಾಟ ಕಾಯುತ್ತಿದೆ: ಗಲ್ಲಾ ಎಣಿಸಿ ಪಾಳಿ ತೆರೆಯಿರಿ, ನಂತರ ಅದರ ಪುಟದಲ್ಲಿ ಮತ್ತೆ F10 ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>ಯಾವ ಪಾಳಿಯೂ ತೆರೆದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>ಪಾಳಿ %1</translation>
    </message>
    <message>
        <source>Count the drawer by note; then the shift begins.</source>
        <translation>ಗಲ್ಲಾ ನೋಟುವಾರು ಎಣಿಸಿ; ನಂತರ ಪಾಳಿ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. What should lie there is told afterwards.</source>
        <translation>ಗಲ್ಲಾದಲ್ಲಿ ಇರುವುದನ್ನು ಎಣಿಸಿ. ಎಷ್ಟಿರಬೇಕೆಂದು ನಂತರ ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Count o&amp;nce more</source>
        <translation>ಮತ್ತೊಮ್ಮೆ ಎಣಿಸಿ (&amp;N)</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>ಪಾಳಿ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>ಈ ಎಣಿಕೆ ಇಡಿ</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>ಪಾಳಿ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>ಎಣಿಸಿ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ಹೊಂದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ತೆರೆದಿದೆ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ಸೀಲ್</translation>
    </message>
    <message>
        <source>Not written: the amount or the reason is missing.</source>
        <translation>ಬರೆದಿಲ್ಲ: ಮೊತ್ತ ಅಥವಾ ಕಾರಣ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Not written: the shift does not stand like that any more.</source>
        <translation>ಬರೆದಿಲ್ಲ: ಪಾಳಿಯ ಸ್ಥಿತಿ ಈಗ ಬೇರೆಯಿದೆ.</translation>
    </message>
    <message>
        <source>%1. Say why before it is closed.</source>
        <translation>%1. ಮುಚ್ಚುವ ಮುನ್ನ ಕಾರಣ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Choose the sale whose money goes back.</source>
        <translation>ಹಣ ವಾಪಸು ಕೊಡಬೇಕಾದ ಮಾರಾಟ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one for this machine, or save the report.</source>
        <translation>ಪ್ರಿಂಟರ್ ಜೋಡಿಸಿಲ್ಲ. ಈ ಯಂತ್ರಕ್ಕೆ ಒಂದನ್ನು ಆರಿಸಿ, ಅಥವಾ ವರದಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 ಪ್ರಿಂಟರ್‌ಗೆ ಕೊಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ವರದಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;ಪಠ್ಯ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ಆಗಿ ಉಳಿಸಿದೆ.</translation>
    </message>
    <message>
        <source>Sales nee&amp;d a shift</source>
        <translation>ಮಾರಾಟಕ್ಕೆ ಪಾಳಿ ಬೇಕು (&amp;D)</translation>
    </message>
    <message>
        <source>What the shift holds</source>
        <translation>ಪಾಳಿಯಲ್ಲಿ ಏನಿದೆ</translation>
    </message>
</context>
<context>
    <name>ct::ShiftSlip</name>
    <message>
        <source>PRACTICE – play money</source>
        <translation>ಅಭ್ಯಾಸ – ಆಟದ ಹಣ</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>ನಗದು ಮಾರಾಟ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ಎಣಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>ಗಲ್ಲಾ</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>ಇನ್ನೂ ಎಣಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ಹೊಂದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>ಹೊಂದುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Sealed with %1</source>
        <translation>ಸೀಲ್: %1</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ನಕಲು %1</translation>
    </message>
</context>
<context>
    <name>ct::ShiftWords</name>
    <message>
        <source>Cash</source>
        <translation>ನಗದು</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ಉದ್ರಿ</translation>
    </message>
    <message>
        <source>%1: paid with an earlier try</source>
        <translation>%1: ಹಿಂದಿನ ಪ್ರಯತ್ನದಲ್ಲೇ ಪಾವತಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>%1; given %2, change %3</source>
        <translation>%1; ಕೊಟ್ಟದ್ದು %2, ಚಿಲ್ಲರೆ %3</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>ಹಾಕಿದ ನಗದು</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>ತೆಗೆದ ನಗದು</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>ನಗದಾಗಿ ವಾಪಸು ಕೊಟ್ಟದ್ದು</translation>
    </message>
    <message>
        <source>Sent back by UPI</source>
        <translation>UPI ನಿಂದ ವಾಪಸು ಕಳುಹಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>ಪಾಳಿ %1, %2 ರಿಂದ ತೆರೆದಿದೆ</translation>
    </message>
    <message>
        <source>Shift %1, counted and not closed</source>
        <translation>ಪಾಳಿ %1, ಎಣಿಸಿದೆ, ಮುಚ್ಚಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>ಎಣಿಸಿದ್ದು %1, ಇರಬೇಕಾದದ್ದು %2</translation>
    </message>
    <message>
        <source>%1: it agrees</source>
        <translation>%1: ಹೊಂದುತ್ತದೆ</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1: %2 ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z ವರದಿ %1</translation>
    </message>
    <message>
        <source>X report of shift %1</source>
        <translation>ಪಾಳಿ %1 ರ X ವರದಿ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ತೆರೆದದ್ದು</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>ಆರಂಭದ ಎಣಿಕೆ</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>ನಗದು ಮಾರಾಟ</translation>
    </message>
    <message>
        <source>Sales by UPI</source>
        <translation>UPI ಮಾರಾಟ</translation>
    </message>
    <message>
        <source>Sales on account</source>
        <translation>ಉದ್ರಿ ಮಾರಾಟ</translation>
    </message>
    <message>
        <source>Still to be given back</source>
        <translation>ಇನ್ನೂ ವಾಪಸು ಕೊಡಬೇಕು</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>ಗಲ್ಲಾದಲ್ಲಿ ಇರಬೇಕಾದದ್ದು</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ಎಣಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ವ್ಯತ್ಯಾಸ</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>ಎಷ್ಟು ಬಾರಿ ಎಣಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ಕಾರಣ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ಮುಚ್ಚಿದ್ದು</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ಸೀಲ್</translation>
    </message>
</context>
<context>
    <name>ct::ShopFront</name>
    <message>
        <source>Printers</source>
        <translation>ಪ್ರಿಂಟರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>ಉಳಿಸಲಾಗಲಿಲ್ಲ: ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು ಬರೆಯಲಾಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message>
        <source>Provider</source>
        <translation>ಪ್ರೊವೈಡರ್</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Provider not asked yet</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ಇನ್ನೂ ಕೇಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Provider not reachable</source>
        <translation>ಪ್ರೊವೈಡರ್ ಸಿಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Provider refuses the login</source>
        <translation>ಪ್ರೊವೈಡರ್ ಲಾಗಿನ್ ನಿರಾಕರಿಸುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>Provider reachable · %1 ms</source>
        <translation>ಪ್ರೊವೈಡರ್ ಸಿಗುತ್ತಾರೆ · %1 ಮಿ.ಸೆ.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>ಬಾಕಿ ಏನೂ ಇಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n ಉತ್ತರಕ್ಕೆ ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>%n ಉತ್ತರಕ್ಕೆ ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 ಸೆ. ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 ನಿಮಿಷ ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 ಕ್ಕೆ</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್ ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Balance %1 · %2</source>
        <translation>ಬ್ಯಾಲೆನ್ಸ್ %1 · %2</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್</translation>
    </message>
    <message>
        <source>Call-backs: not listening</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್: ಕೇಳುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Call-backs: last one %1</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್: ಕೊನೆಯದು %1</translation>
    </message>
    <message>
        <source>Call-backs: off</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್: ಆಫ್</translation>
    </message>
    <message>
        <source>Call-backs: listening</source>
        <translation>ಕಾಲ್-ಬ್ಯಾಕ್: ಕೇಳುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Wallet and book</source>
        <translation>ವಾಲೆಟ್ ಮತ್ತು ರಿಜಿಸ್ಟರ್</translation>
    </message>
    <message>
        <source>Wallet and book: %1</source>
        <translation>ವಾಲೆಟ್ ಮತ್ತು ರಿಜಿಸ್ಟರ್: %1</translation>
    </message>
    <message>
        <source>How the wallet stands to the book</source>
        <translation>ವಾಲೆಟ್, ರಿಜಿಸ್ಟರ್ ಲೆಕ್ಕ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>ಪ್ರಿಂಟರ್ %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ಪ್ರಿಂಟರ್</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not printed yet</source>
        <translation>
            <numerusform>%n ಚೀಟಿ ಇನ್ನೂ ಪ್ರಿಂಟ್ ಆಗಿಲ್ಲ</numerusform>
            <numerusform>%n ಚೀಟಿಗಳು ಇನ್ನೂ ಪ್ರಿಂಟ್ ಆಗಿಲ್ಲ</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ಸೈನ್ ಇನ್ ಆಗಿದೆ</translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message>
        <source>Use again</source>
        <translation>ಮತ್ತೆ ಇದೇ</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>ಇಂದು %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ನಿನ್ನೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ದಿನದ ಹಿಂದೆ</numerusform>
            <numerusform>%n ದಿನಗಳ ಹಿಂದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recharge %1 %2, %3, %4</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case</extracomment>
        <translation>ಕೊನೆಯ ರೀಚಾರ್ಜ್ %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>The last try with %1 failed, %2: is it the right operator?</source>
        <extracomment>%1 is an operator, %2 says when</extracomment>
        <translation>%1 ರ ಕೊನೆಯ ಪ್ರಯತ್ನ ವಿಫಲ, %2: ಆಪರೇಟರ್ ಸರಿಯೇ?</translation>
    </message>
    <message>
        <source>Before it %1 %2, %3.</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when</extracomment>
        <translation>ಅದಕ್ಕೂ ಮೊದಲು %1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>ct::TenderBar</name>
    <message>
        <source>&amp;Cash</source>
        <translation>ನಗದು (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;UPI</source>
        <translation>UPI (&amp;U)</translation>
    </message>
    <message>
        <source>On accoun&amp;t</source>
        <translation>ಉದ್ರಿ (&amp;T)</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>ಪಾವತಿ: %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>ಕೊಟ್ಟ ನಗದು</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ಗ್ರಾಹಕರ ಮೊಬೈಲ್</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>ಚಿಲ್ಲರೆ %1</translation>
    </message>
    <message>
        <source>Nothing here knows whether the money came: look at your UPI app.</source>
        <translation>ಹಣ ಬಂದಿದೆಯೇ ಎಂದು ಇಲ್ಲಿ ತಿಳಿಯುವುದಿಲ್ಲ: ನಿಮ್ಮ UPI ಆ್ಯಪ್ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Whose account? Ten digits.</source>
        <translation>ಯಾರ ಖಾತೆ? ಹತ್ತು ಅಂಕಿ.</translation>
    </message>
    <message>
        <source>%1 owes %2; %3 more can be put on the account.</source>
        <translation>%1 ರ ಬಾಕಿ %2; ಇನ್ನೂ %3 ಬರೆಯಬಹುದು.</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>ಖಾತೆ ಇರುವ ಗ್ರಾಹಕರ ಮೊಬೈಲ್ ಸಂಖ್ಯೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Cash given is an amount, or nothing.</source>
        <translation>ಕೊಟ್ಟ ನಗದು ಒಂದು ಮೊತ್ತ, ಅಥವಾ ಖಾಲಿ.</translation>
    </message>
    <message>
        <source>That is less than what is to be paid.</source>
        <translation>ಇದು ಕೊಡಬೇಕಾದದ್ದಕ್ಕಿಂತ ಕಡಿಮೆ.</translation>
    </message>
</context>
<context>
    <name>ct::TestStrip</name>
    <message>
        <source>Countertop · test strip</source>
        <translation>Countertop · ಪರೀಕ್ಷಾ ಚೀಟಿ</translation>
    </message>
    <message>
        <source>%1 dots · %2 mm</source>
        <extracomment>%1 is a number of dots, %2 the width of the paper in mm</extracomment>
        <translation>%1 ಡಾಟ್ · %2 mm</translation>
    </message>
    <message>
        <source>The line at the left and the line at the right must both be seen.</source>
        <translation>ಎಡ ಮತ್ತು ಬಲ ಗೆರೆ ಎರಡೂ ಕಾಣಬೇಕು.</translation>
    </message>
</context>
<context>
    <name>ct::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>ಇಂದು</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>ಇಂದು</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s)</source>
        <translation>
            <numerusform>%n ರೀಚಾರ್ಜ್</numerusform>
            <numerusform>%n ರೀಚಾರ್ಜ್‌ಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>recharges</source>
        <translation>ರೀಚಾರ್ಜ್‌ಗಳು</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ಬಾಕಿ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ವಿಫಲ</translation>
    </message>
</context>
<context>
    <name>ct::UpiCard</name>
    <message>
        <source>Scanning is no proof of payment. Wait until your own UPI app or speaker says that the money has come.</source>
        <translation>ಸ್ಕ್ಯಾನ್ ಆಗುವುದು ಪಾವತಿಯ ಪುರಾವೆ ಅಲ್ಲ. ಹಣ ಬಂದಿದೆ ಎಂದು ನಿಮ್ಮ UPI ಆ್ಯಪ್ ಅಥವಾ ಸ್ಪೀಕರ್ ಹೇಳುವವರೆಗೆ ಕಾಯಿರಿ.</translation>
    </message>
    <message>
        <source>%1 by UPI</source>
        <translation>UPI ನಿಂದ %1</translation>
    </message>
    <message>
        <source>Practice: here stands the QR code. None is shown, so that nobody pays real money.</source>
        <translation>ಅಭ್ಯಾಸ: ಇಲ್ಲಿ QR ಕೋಡ್ ಇರುತ್ತದೆ. ಯಾರೂ ನಿಜವಾದ ಹಣ ಕೊಡದಂತೆ ಈಗ ತೋರಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s UPI id in Settings; then its QR code is shown here.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಅಂಗಡಿಯ UPI ಐಡಿ ಬರೆಯಿರಿ; ನಂತರ QR ಕೋಡ್ ಇಲ್ಲಿ ಕಾಣುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Enter the amount first; the QR code asks for exactly that.</source>
        <translation>ಮೊದಲು ಮೊತ್ತ ಬರೆಯಿರಿ; QR ಕೋಡ್ ಅಷ್ಟನ್ನೇ ಕೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The QR code cannot be drawn. The customer can pay to the UPI id below.</source>
        <translation>QR ಕೋಡ್ ಮಾಡಲಾಗದು. ಗ್ರಾಹಕರು ಕೆಳಗಿನ UPI ಐಡಿಗೆ ಪಾವತಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR ಕೋಡ್</translation>
    </message>
</context>
<context>
    <name>ct::UpiWords</name>
    <message>
        <source>A UPI id has a name, &quot;@&quot; and the bank&apos;s handle: like shopname@bank.</source>
        <translation>UPI ಐಡಿಯಲ್ಲಿ ಹೆಸರು, &quot;@&quot;, ಬ್ಯಾಂಕ್ ಹ್ಯಾಂಡಲ್ ಇರುತ್ತವೆ: ಉದಾ. shopname@bank.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A UPI id has a bank&apos;s handle behind the &quot;@&quot;, without a dot: like shopname@bank.</source>
        <translation>ಇದು ಇ-ಮೇಲ್ ವಿಳಾಸ. UPI ಐಡಿಯಲ್ಲಿ &quot;@&quot; ನಂತರ ಬ್ಯಾಂಕ್ ಹ್ಯಾಂಡಲ್ ಇರುತ್ತದೆ, ಚುಕ್ಕೆ ಇಲ್ಲದೆ: ಉದಾ. shopname@bank.</translation>
    </message>
    <message>
        <source>A UPI id is made of English letters, digits, dot, hyphen and underscore, and one &quot;@&quot;.</source>
        <translation>UPI ಐಡಿಯಲ್ಲಿ ಇಂಗ್ಲಿಷ್ ಅಕ್ಷರ, ಅಂಕಿ, ಚುಕ್ಕೆ, ಹೈಫನ್, ಅಂಡರ್‌ಸ್ಕೋರ್ ಮತ್ತು ಒಂದೇ &quot;@&quot; ಇರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>This UPI id is too short or too long. Copy it from the shop&apos;s UPI app.</source>
        <translation>ಈ UPI ಐಡಿ ತೀರಾ ಚಿಕ್ಕದು ಅಥವಾ ಉದ್ದ. ಅಂಗಡಿಯ UPI ಆ್ಯಪ್‌ನಿಂದ ಕಾಪಿ ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>ct::WalletDialog</name>
    <message>
        <source>Wallet and book</source>
        <translation>ವಾಲೆಟ್ ಮತ್ತು ರಿಜಿಸ್ಟರ್</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ಎಲ್ಲಿ ವ್ಯತ್ಯಾಸ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Money put into the wallet</source>
        <translation>ವಾಲೆಟ್‌ಗೆ ಹಾಕಿದ ಹಣ</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>ಹಾಕಿದ ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>ಬ್ಯಾಂಕ್ ಉಲ್ಲೇಖ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Enter money put into the wallet</source>
        <translation>ವಾಲೆಟ್‌ಗೆ ಹಾಕಿದ ಹಣ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>ವ್ಯತ್ಯಾಸ ಒಪ್ಪಿ</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>ಒಪ್ಪುವ ಕಾರಣ</translation>
    </message>
    <message>
        <source>Reason: what the provider said, who used the account</source>
        <translation>ಕಾರಣ: ಪ್ರೊವೈಡರ್ ಏನು ಹೇಳಿದರು, ಖಾತೆ ಯಾರು ಬಳಸಿದರು</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ಒಪ್ಪಿ</translation>
    </message>
    <message>
        <source>The provider has not stated a balance yet.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಇನ್ನೂ ಬ್ಯಾಲೆನ್ಸ್ ಹೇಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>%1 missing since %2</source>
        <translation>%2 ರಿಂದ %1 ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>%1 too much since %2</source>
        <translation>%2 ರಿಂದ %1 ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>These together:</source>
        <translation>ಇವೆಲ್ಲ ಸೇರಿ:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount and the bank&apos;s reference are needed.</source>
        <translation>ಮೊತ್ತ ಮತ್ತು ಬ್ಯಾಂಕ್ ಉಲ್ಲೇಖ ಸಂಖ್ಯೆ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Entered. It is looked for in the next balance.</source>
        <translation>ಬರೆಯಲಾಗಿದೆ. ಮುಂದಿನ ಬ್ಯಾಲೆನ್ಸ್‌ನಲ್ಲಿ ಇದನ್ನು ನೋಡಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Say why the difference is accepted.</source>
        <translation>ವ್ಯತ್ಯಾಸ ಏಕೆ ಒಪ್ಪುತ್ತೀರಿ ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>Accepted, and written into the book with your reason.</source>
        <translation>ಒಪ್ಪಲಾಗಿದೆ, ನಿಮ್ಮ ಕಾರಣದೊಂದಿಗೆ ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆದಿದೆ.</translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message>
        <source>Wallet agrees with the book</source>
        <translation>ವಾಲೆಟ್, ರಿಜಿಸ್ಟರ್ ಹೊಂದುತ್ತವೆ</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ಇನ್ನೂ ಹೋಲಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>to the paisa</source>
        <translation>ಪೈಸೆವರೆಗೂ</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>%1 ವ್ಯತ್ಯಾಸ</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 ಕ್ಕೆ ನೋಡಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%n ಮಾರಾಟ ಇನ್ನೂ ಬಾಕಿ</numerusform>
            <numerusform>%n ಮಾರಾಟಗಳು ಇನ್ನೂ ಬಾಕಿ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message>
        <source>Order recorded</source>
        <translation>ಆರ್ಡರ್ ದಾಖಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ಅವರಿಂದ</translation>
    </message>
    <message>
        <source>Sent to provider</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ಕಳುಹಿಸಿದೆ</translation>
    </message>
    <message>
        <source>Being sent to the provider</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ಕಳುಹಿಸುತ್ತಿದೆ</translation>
    </message>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>ರಸೀದಿ %Ln ಬಾರಿ ಪ್ರಿಂಟ್ ಆಗಿದೆ</numerusform>
            <numerusform>ರಸೀದಿ %Ln ಬಾರಿ ಪ್ರಿಂಟ್ ಆಗಿದೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln ಬಾರಿ</numerusform>
            <numerusform>%Ln ಬಾರಿ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a recharge: its request is on the way</extracomment>
        <translation>ಕಳುಹಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ಕಳುಹಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a recharge: accepted, the operator has not answered yet</extracomment>
        <translation>ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Failed – confirming</source>
        <translation>ವಿಫಲ – ಖಚಿತಪಡಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ವಿಫಲ</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>ಯಶಸ್ವಿ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>ರದ್ದಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Owner decides</source>
        <extracomment>State of a recharge: the provider&apos;s answers contradict each other</extracomment>
        <translation>ಮಾಲೀಕರ ತೀರ್ಮಾನ ಬೇಕು</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>ಮೊಬೈಲ್</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>ಪೋಸ್ಟ್‌ಪೇಡ್</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ಲ್ಯಾಂಡ್‌ಲೈನ್</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>ವಿದ್ಯುತ್</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ಗ್ಯಾಸ್</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>ವಿಮೆ</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ಡೇಟಾ ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ಗಿಫ್ಟ್ ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A service that is none of mobile, DTH, electricity, …</extracomment>
        <translation>ಇತರೆ</translation>
    </message>
    <message>
        <source>the provider&apos;s computer refused the connection</source>
        <translation>ಪ್ರೊವೈಡರ್ ಕಂಪ್ಯೂಟರ್ ಸಂಪರ್ಕ ನಿರಾಕರಿಸಿತು</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found; is the internet working?</source>
        <translation>ಪ್ರೊವೈಡರ್ ವಿಳಾಸ ಸಿಗಲಿಲ್ಲ; ಇಂಟರ್ನೆಟ್ ಇದೆಯೇ?</translation>
    </message>
    <message>
        <source>the secure connection could not be trusted</source>
        <translation>ಸುರಕ್ಷಿತ ಸಂಪರ್ಕ ನಂಬುವಂತಿರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>ಸಮಯಕ್ಕೆ ಉತ್ತರ ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the connection was lost before the answer was complete</source>
        <translation>ಪೂರ್ತಿ ಉತ್ತರಕ್ಕೆ ಮೊದಲೇ ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು</translation>
    </message>
    <message>
        <source>the provider&apos;s computer answered with an error page</source>
        <translation>ಪ್ರೊವೈಡರ್ ಕಂಪ್ಯೂಟರ್ ದೋಷದ ಪುಟ ಕಳುಹಿಸಿತು</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>ಉತ್ತರ ತೀರಾ ಉದ್ದವಾಗಿತ್ತು</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>ಉತ್ತರ ಓದಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Ask the provider to put the address %1 on the white list of your account.</source>
        <translation>ವಿಳಾಸ %1 ಅನ್ನು ನಿಮ್ಮ ಖಾತೆಯ ವೈಟ್ ಲಿಸ್ಟ್‌ಗೆ ಸೇರಿಸಲು ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Ask the provider to put this shop&apos;s internet address on the white list of your account.</source>
        <translation>ಈ ಅಂಗಡಿಯ ಇಂಟರ್ನೆಟ್ ವಿಳಾಸವನ್ನು ನಿಮ್ಮ ಖಾತೆಯ ವೈಟ್ ಲಿಸ್ಟ್‌ಗೆ ಸೇರಿಸಲು ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>The user name or the password is not right: check both in Settings.</source>
        <translation>ಬಳಕೆದಾರ ಹೆಸರು ಅಥವಾ ಪಾಸ್‌ವರ್ಡ್ ಸರಿಯಿಲ್ಲ: ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಎರಡೂ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Put money into the wallet at the provider.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಿಯ ವಾಲೆಟ್‌ಗೆ ಹಣ ಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Another recharge for this number is running: wait for its result.</source>
        <translation>ಈ ಸಂಖ್ಯೆಯ ಇನ್ನೊಂದು ರೀಚಾರ್ಜ್ ನಡೆಯುತ್ತಿದೆ: ಫಲಿತಾಂಶಕ್ಕೆ ಕಾಯಿರಿ.</translation>
    </message>
    <message>
        <source>The provider takes 10 rupees or more.</source>
        <translation>ಪ್ರೊವೈಡರ್ 10 ರೂಪಾಯಿ ಅಥವಾ ಹೆಚ್ಚು ಮಾತ್ರ ಪಡೆಯುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>The operator is out of service at the moment: try later.</source>
        <translation>ಆಪರೇಟರ್ ಸೇವೆ ಈಗ ಬಂದ್ ಇದೆ: ನಂತರ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Try another way of sending in Settings, or tell the provider.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಬೇರೆ ಕಳುಹಿಸುವ ವಿಧಾನ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ಪ್ರೊವೈಡರ್‌ಗೆ ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>The provider does not sell this operator to your account: ask the provider.</source>
        <translation>ಪ್ರೊವೈಡರ್ ನಿಮ್ಮ ಖಾತೆಗೆ ಈ ಆಪರೇಟರ್ ಮಾರುವುದಿಲ್ಲ: ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>The provider has not set your account up for this operator: ask the provider.</source>
        <translation>ಪ್ರೊವೈಡರ್ ನಿಮ್ಮ ಖಾತೆಗೆ ಈ ಆಪರೇಟರ್ ಆರಂಭಿಸಿಲ್ಲ: ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved. You can try again.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ, ಹಣ ಹೋಗಿಲ್ಲ. ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved: %1. You can try again.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ, ಹಣ ಹೋಗಿಲ್ಲ: %1. ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>The money may have been taken. Do not try again and do not refund; the counter keeps asking until it is known.</source>
        <translation>ಹಣ ಕಡಿತವಾಗಿರಬಹುದು. ಮತ್ತೆ ಮಾಡಬೇಡಿ, ಹಣ ವಾಪಸು ಕೊಡಬೇಡಿ; ತಿಳಿಯುವವರೆಗೆ ಕೌಂಟರ್ ಕೇಳುತ್ತಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider does not know this order so far.</source>
        <translation>ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ: ಪ್ರೊವೈಡರ್‌ಗೆ ಈ ಆರ್ಡರ್ ಇನ್ನೂ ಗೊತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider refuses to be asked about it.</source>
        <translation>ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ: ಪ್ರೊವೈಡರ್ ಇದರ ಬಗ್ಗೆ ಕೇಳಲು ಬಿಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered with another number or amount.</source>
        <translation>ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ: ಪ್ರೊವೈಡರ್ ಬೇರೆ ಸಂಖ್ಯೆ ಅಥವಾ ಮೊತ್ತದ ಉತ್ತರ ಕೊಟ್ಟರು.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered about another order.</source>
        <translation>ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ: ಪ್ರೊವೈಡರ್ ಬೇರೆ ಆರ್ಡರ್ ಬಗ್ಗೆ ಉತ್ತರ ಕೊಟ್ಟರು.</translation>
    </message>
    <message>
        <source>The outcome is not known: the program ended while this was being sent.</source>
        <translation>ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ: ಕಳುಹಿಸುವಾಗ ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿತು.</translation>
    </message>
    <message>
        <source>The outcome is not known: no answer that could be read has come.</source>
        <translation>ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ: ಓದಬಲ್ಲ ಉತ್ತರ ಬಂದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The outcome is not known: %1.</source>
        <translation>ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ: %1.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>ಪ್ರೊವೈಡರ್ ವಿಫಲ ಎನ್ನುತ್ತಾರೆ, ಇದನ್ನು ಖಚಿತಪಡಿಸುತ್ತಿದೆ. ಈಗ ಮತ್ತೆ ಮಾಡಬೇಡಿ, ಹಣ ವಾಪಸು ಕೊಡಬೇಡಿ.</translation>
    </message>
    <message>
        <source>The provider says that it failed (%1), and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>ಪ್ರೊವೈಡರ್ ವಿಫಲ (%1) ಎನ್ನುತ್ತಾರೆ, ಇದನ್ನು ಖಚಿತಪಡಿಸುತ್ತಿದೆ. ಈಗ ಮತ್ತೆ ಮಾಡಬೇಡಿ, ಹಣ ವಾಪಸು ಕೊಡಬೇಡಿ.</translation>
    </message>
    <message>
        <source>The owner decided that it failed (%1). Nothing is counted as taken from the wallet: refund the customer or try again.</source>
        <translation>ವಿಫಲ ಎಂದು ಮಾಲೀಕರು ತೀರ್ಮಾನಿಸಿದರು (%1). ವಾಲೆಟ್‌ನಿಂದ ಏನೂ ಹೋಗಿಲ್ಲವೆಂದು ಲೆಕ್ಕ: ಗ್ರಾಹಕರಿಗೆ ಹಣ ವಾಪಸು ಕೊಡಿ ಅಥವಾ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>It failed. No money was taken from the wallet: refund the customer or try again.</source>
        <translation>ವಿಫಲವಾಯಿತು. ವಾಲೆಟ್‌ನಿಂದ ಹಣ ಹೋಗಿಲ್ಲ: ಗ್ರಾಹಕರಿಗೆ ಹಣ ವಾಪಸು ಕೊಡಿ ಅಥವಾ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>It failed (%1). No money was taken from the wallet: refund the customer or try again.</source>
        <translation>ವಿಫಲವಾಯಿತು (%1). ವಾಲೆಟ್‌ನಿಂದ ಹಣ ಹೋಗಿಲ್ಲ: ಗ್ರಾಹಕರಿಗೆ ಹಣ ವಾಪಸು ಕೊಡಿ ಅಥವಾ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The owner decided that it was done. The amount is taken from the wallet; give the receipt.</source>
        <translation>ಆಗಿದೆ ಎಂದು ಮಾಲೀಕರು ತೀರ್ಮಾನಿಸಿದರು. ಮೊತ್ತ ವಾಲೆಟ್‌ನಿಂದ ಹೋಗಿದೆ; ರಸೀದಿ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>It is done. The amount is taken from the wallet; give the receipt.</source>
        <translation>ಆಗಿದೆ. ಮೊತ್ತ ವಾಲೆಟ್‌ನಿಂದ ಹೋಗಿದೆ; ರಸೀದಿ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>It is done, operator reference %1. The amount is taken from the wallet; give the receipt.</source>
        <translation>ಆಗಿದೆ, ಆಪರೇಟರ್ ಉಲ್ಲೇಖ %1. ಮೊತ್ತ ವಾಲೆಟ್‌ನಿಂದ ಹೋಗಿದೆ; ರಸೀದಿ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>It is being sent to the provider. Wait for the result; do not sell it again.</source>
        <translation>ಪ್ರೊವೈಡರ್‌ಗೆ ಕಳುಹಿಸುತ್ತಿದೆ. ಫಲಿತಾಂಶಕ್ಕೆ ಕಾಯಿರಿ; ಮತ್ತೆ ಮಾರಬೇಡಿ.</translation>
    </message>
    <message>
        <source>The provider has accepted it and the operator has not answered yet. The money is set aside. Do not try again and do not refund; the counter keeps asking.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಪಡೆದಿದ್ದಾರೆ, ಆಪರೇಟರ್ ಉತ್ತರ ಇನ್ನೂ ಬಂದಿಲ್ಲ. ಹಣ ತೆಗೆದಿಟ್ಟಿದೆ. ಮತ್ತೆ ಮಾಡಬೇಡಿ, ಹಣ ವಾಪಸು ಕೊಡಬೇಡಿ; ಕೌಂಟರ್ ಕೇಳುತ್ತಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>It was done and then taken back; the amount is back in the wallet. Refund the customer.</source>
        <translation>ಆಗಿ, ನಂತರ ರದ್ದಾಗಿದೆ; ಮೊತ್ತ ವಾಲೆಟ್‌ಗೆ ಮರಳಿದೆ. ಗ್ರಾಹಕರಿಗೆ ಹಣ ವಾಪಸು ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>The provider&apos;s answers contradict each other. Do not try again and do not refund; the owner looks it up at the provider and decides.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಉತ್ತರಗಳು ಹೊಂದುವುದಿಲ್ಲ. ಮತ್ತೆ ಮಾಡಬೇಡಿ, ಹಣ ವಾಪಸು ಕೊಡಬೇಡಿ; ಮಾಲೀಕರು ಪ್ರೊವೈಡರ್ ಬಳಿ ನೋಡಿ ತೀರ್ಮಾನಿಸುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>“One moment, it is on its way.”</source>
        <translation>“ಒಂದು ನಿಮಿಷ, ಕಳುಹಿಸಿದೆ.”</translation>
    </message>
    <message>
        <source>“It did not go out. Shall I try once more?”</source>
        <translation>“ಹೋಗಲಿಲ್ಲ. ಮತ್ತೊಮ್ಮೆ ಪ್ರಯತ್ನಿಸಲೇ?”</translation>
    </message>
    <message>
        <source>“The answer is late. Your money is safe; I call you when it is known.”</source>
        <translation>“ಉತ್ತರ ತಡವಾಗಿದೆ. ನಿಮ್ಮ ಹಣ ಸುರಕ್ಷಿತ; ತಿಳಿದ ತಕ್ಷಣ ಫೋನ್ ಮಾಡುತ್ತೇನೆ.”</translation>
    </message>
    <message>
        <source>“It is accepted and takes a little longer. The operator sends you a message.”</source>
        <translation>“ಸ್ವೀಕಾರವಾಗಿದೆ, ಸ್ವಲ್ಪ ಸಮಯ ಬೇಕು. ಆಪರೇಟರ್ ಮೆಸೇಜ್ ಬರುತ್ತದೆ.”</translation>
    </message>
    <message>
        <source>“It seems not to have worked. I am making sure before I give the money back.”</source>
        <translation>“ಆಗಿಲ್ಲ ಅನಿಸುತ್ತದೆ. ಹಣ ವಾಪಸು ಕೊಡುವ ಮುನ್ನ ಖಚಿತಪಡಿಸುತ್ತೇನೆ.”</translation>
    </message>
    <message>
        <source>“It did not work. Here is your money back, or shall I try again?”</source>
        <translation>“ಆಗಲಿಲ್ಲ. ನಿಮ್ಮ ಹಣ ತಗೊಳ್ಳಿ, ಅಥವಾ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಲೇ?”</translation>
    </message>
    <message>
        <source>“It is done. Here is your receipt.”</source>
        <translation>“ಆಗಿದೆ. ಇಗೋ ನಿಮ್ಮ ರಸೀದಿ.”</translation>
    </message>
    <message>
        <source>“The operator took it back. Here is your money.”</source>
        <translation>“ಆಪರೇಟರ್ ರದ್ದು ಮಾಡಿದೆ. ಇಗೋ ನಿಮ್ಮ ಹಣ.”</translation>
    </message>
    <message>
        <source>“The answers do not agree. The owner is looking into it and calls you.”</source>
        <translation>“ಉತ್ತರಗಳು ಹೊಂದುತ್ತಿಲ್ಲ. ಮಾಲೀಕರು ನೋಡುತ್ತಿದ್ದಾರೆ, ನಿಮಗೆ ಫೋನ್ ಮಾಡುತ್ತಾರೆ.”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ಆಪರೇಟರ್</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>ವೃತ್ತ</translation>
    </message>
    <message>
        <source>Further field</source>
        <translation>ಹೆಚ್ಚಿನ ವಿವರ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ಮೊತ್ತ</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>ಸೇವಾ ಶುಲ್ಕ</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>ಆಪರೇಟರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Choose a circle.</source>
        <translation>ವೃತ್ತ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: ಇದನ್ನು ತುಂಬಿ.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. Check every character.</source>
        <translation>%1: ಇದು ಸರಿಯಾದ ರೂಪದಲ್ಲಿಲ್ಲ. ಪ್ರತಿ ಅಕ್ಷರ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. It looks like %2.</source>
        <translation>%1: ಇದು ಸರಿಯಾದ ರೂಪದಲ್ಲಿಲ್ಲ. ಹೀಗಿರುತ್ತದೆ: %2</translation>
    </message>
    <message>
        <source>Amount: at least %1 is needed here.</source>
        <translation>ಮೊತ್ತ: ಇಲ್ಲಿ ಕನಿಷ್ಠ %1 ಬೇಕು.</translation>
    </message>
    <message>
        <source>Amount: at most %1 can be sold at once here.</source>
        <translation>ಮೊತ್ತ: ಇಲ್ಲಿ ಒಮ್ಮೆಗೆ ಗರಿಷ್ಠ %1 ಮಾರಬಹುದು.</translation>
    </message>
    <message>
        <source>There is no such operator. Choose one from the list.</source>
        <translation>ಅಂಥ ಆಪರೇಟರ್ ಇಲ್ಲ. ಪಟ್ಟಿಯಿಂದ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>This operator is switched off. The owner can switch it on in the catalogue.</source>
        <translation>ಈ ಆಪರೇಟರ್ ಆಫ್ ಇದೆ. ಮಾಲೀಕರು ಪಟ್ಟಿಯಲ್ಲಿ ಆನ್ ಮಾಡಬಹುದು.</translation>
    </message>
    <message>
        <source>There is no such circle. Choose one from the list.</source>
        <translation>ಅಂಥ ವೃತ್ತ ಇಲ್ಲ. ಪಟ್ಟಿಯಿಂದ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>%1: there are characters in it that do not belong there. Type it again.</source>
        <translation>%1: ಇಲ್ಲಿ ಇರಬಾರದ ಅಕ್ಷರಗಳಿವೆ. ಮತ್ತೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>%1: this is unusual. Compare it with the customer&apos;s bill or card.</source>
        <translation>%1: ಇದು ಸಾಮಾನ್ಯವಲ್ಲ. ಗ್ರಾಹಕರ ಬಿಲ್ ಅಥವಾ ಕಾರ್ಡ್ ಜೊತೆ ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>%1: there is no such day. Type day, month and year, like 05-11-1980.</source>
        <translation>%1: ಅಂಥ ದಿನ ಇಲ್ಲ. ದಿನ, ತಿಂಗಳು, ವರ್ಷ ಬರೆಯಿರಿ, ಉದಾ. 05-11-1980.</translation>
    </message>
    <message>
        <source>%1: this is not an amount of rupees. Type it like 239 or 239.50.</source>
        <translation>%1: ಇದು ರೂಪಾಯಿ ಮೊತ್ತವಲ್ಲ. 239 ಅಥವಾ 239.50 ಎಂದು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Amount: it must be more than zero.</source>
        <translation>ಮೊತ್ತ: ಸೊನ್ನೆಗಿಂತ ಹೆಚ್ಚಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>Amount: the provider takes whole rupees only. Round it up or down with the customer.</source>
        <translation>ಮೊತ್ತ: ಪ್ರೊವೈಡರ್ ಪೂರ್ಣ ರೂಪಾಯಿ ಮಾತ್ರ ಪಡೆಯುತ್ತಾರೆ. ಗ್ರಾಹಕರನ್ನು ಕೇಳಿ ಏರಿಸಿ ಅಥವಾ ಇಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>ಪ್ರೊವೈಡರ್ ವಿಳಾಸ ಬರೆಯಿರಿ. ಅದು https:// ನಿಂದ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>This is not the address of a provider. It looks like https://provider.example.</source>
        <translation>ಇದು ಪ್ರೊವೈಡರ್ ವಿಳಾಸವಲ್ಲ. ಅದು ಹೀಗಿರುತ್ತದೆ: https://provider.example</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password, so it is refused. Use the address that begins with https://.</source>
        <translation>http:// ನಲ್ಲಿ ದಾರಿಯಲ್ಲಿ ಯಾರಾದರೂ ಪಾಸ್‌ವರ್ಡ್ ಓದಬಹುದು, ಹಾಗಾಗಿ ನಿರಾಕರಣೆ. https:// ನಿಂದ ಆರಂಭವಾಗುವ ವಿಳಾಸ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Enter the user name of your account at the provider.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬಳಿಯ ನಿಮ್ಮ ಖಾತೆಯ ಬಳಕೆದಾರ ಹೆಸರು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>There is no such way of sending. Choose one from the list.</source>
        <translation>ಅಂಥ ಕಳುಹಿಸುವ ವಿಧಾನ ಇಲ್ಲ. ಪಟ್ಟಿಯಿಂದ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no such answer format. Choose one from the list.</source>
        <translation>ಅಂಥ ಉತ್ತರದ ರೂಪ ಇಲ್ಲ. ಪಟ್ಟಿಯಿಂದ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The longest wait must be between 10 and 600 seconds. The provider may need 60.</source>
        <translation>ಗರಿಷ್ಠ ಕಾಯುವಿಕೆ 10 ರಿಂದ 600 ಸೆಕೆಂಡ್ ಇರಬೇಕು. ಪ್ರೊವೈಡರ್‌ಗೆ 60 ಬೇಕಾಗಬಹುದು.</translation>
    </message>
    <message>
        <source>Choose the circle that the shop lies in. The provider wants one in every call.</source>
        <translation>ಅಂಗಡಿ ಇರುವ ವೃತ್ತ ಆರಿಸಿ. ಪ್ರೊವೈಡರ್ ಪ್ರತಿ ಬಾರಿ ವೃತ್ತ ಕೇಳುತ್ತಾರೆ.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running (order %1). Wait for its result.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಈ ಸಂಖ್ಯೆಗೆ ಅದೇ ಮೊತ್ತದ ರೀಚಾರ್ಜ್ ಇನ್ನೂ ನಡೆಯುತ್ತಿದೆ (ಆರ್ಡರ್ %1). ಫಲಿತಾಂಶಕ್ಕೆ ಕಾಯಿರಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running. Wait for its result.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಈ ಸಂಖ್ಯೆಗೆ ಅದೇ ಮೊತ್ತದ ರೀಚಾರ್ಜ್ ಇನ್ನೂ ನಡೆಯುತ್ತಿದೆ. ಫಲಿತಾಂಶಕ್ಕೆ ಕಾಯಿರಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount at %1. Is it really wanted again?</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಈ ಸಂಖ್ಯೆಗೆ ಅದೇ ಮೊತ್ತ %1 ಕ್ಕೆ ಆಗಿದೆ. ನಿಜವಾಗಿಯೂ ಮತ್ತೆ ಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount a short while ago. Is it really wanted again?</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಈ ಸಂಖ್ಯೆಗೆ ಅದೇ ಮೊತ್ತ ಸ್ವಲ್ಪ ಮೊದಲು ಆಗಿದೆ. ನಿಜವಾಗಿಯೂ ಮತ್ತೆ ಬೇಕೇ?</translation>
    </message>
    <message>
        <source>Nothing was sent: this key was used for another operator, number or amount. Use a new key for a new sale.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಈ ಕೀ ಬೇರೆ ಆಪರೇಟರ್, ಸಂಖ್ಯೆ ಅಥವಾ ಮೊತ್ತಕ್ಕೆ ಬಳಕೆಯಾಗಿದೆ. ಹೊಸ ಮಾರಾಟಕ್ಕೆ ಹೊಸ ಕೀ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: the first try of this sale is not proven to have failed, so it must not be tried again.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಈ ಮಾರಾಟದ ಮೊದಲ ಪ್ರಯತ್ನ ವಿಫಲ ಎಂದು ಖಚಿತವಿಲ್ಲ, ಹಾಗಾಗಿ ಮತ್ತೆ ಮಾಡಬಾರದು.</translation>
    </message>
    <message>
        <source>Nothing was sent: the balance at the provider is smaller than the amount. Put money into the wallet first.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಪ್ರೊವೈಡರ್ ಬಳಿಯ ಬ್ಯಾಲೆನ್ಸ್ ಮೊತ್ತಕ್ಕಿಂತ ಕಡಿಮೆ. ಮೊದಲು ವಾಲೆಟ್‌ಗೆ ಹಣ ಹಾಕಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: the password of the provider account is not there. Enter it in Settings.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಪ್ರೊವೈಡರ್ ಖಾತೆಯ ಪಾಸ್‌ವರ್ಡ್ ಇಲ್ಲ. ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: the book cannot be written, so no sale could be recorded. Look at the disk and at the rights of the data folder, then start again.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಬರೆಯಲಾಗದು, ಮಾರಾಟ ದಾಖಲಾಗದು. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ, ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then try again.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಡಿಸ್ಕ್ ಬಹುತೇಕ ತುಂಬಿದೆ (200 MB ಖಾಲಿ ಬೇಕು). ಜಾಗ ಮಾಡಿ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the internet connection and the address.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಸಿಗುತ್ತಿಲ್ಲ. ಇಂಟರ್ನೆಟ್ ಮತ್ತು ವಿಳಾಸ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. It will be asked again.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಸಮಯಕ್ಕೆ ಉತ್ತರಿಸಲಿಲ್ಲ. ಮತ್ತೆ ಕೇಳಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The provider refused to answer.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಉತ್ತರಿಸಲು ನಿರಾಕರಿಸಿದರು.</translation>
    </message>
    <message>
        <source>The provider does not accept this user name and password. Check both.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಈ ಬಳಕೆದಾರ ಹೆಸರು, ಪಾಸ್‌ವರ್ಡ್ ಒಪ್ಪುವುದಿಲ್ಲ. ಎರಡೂ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>An answer came that could not be read. Check the address and the answer format.</source>
        <translation>ಓದಲಾಗದ ಉತ್ತರ ಬಂದಿದೆ. ವಿಳಾಸ ಮತ್ತು ಉತ್ತರದ ರೂಪ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The book on this computer could not be read or written. Look at the disk and at the rights of the data folder.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ರಿಜಿಸ್ಟರ್ ಓದಲು ಅಥವಾ ಬರೆಯಲು ಆಗಲಿಲ್ಲ. ಡಿಸ್ಕ್ ಮತ್ತು ಡೇಟಾ ಫೋಲ್ಡರ್ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Something unexpected happened. No money moved; try again.</source>
        <translation>ಅನಿರೀಕ್ಷಿತ ತೊಂದರೆ ಆಯಿತು. ಹಣ ಹೋಗಿಲ್ಲ; ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>Provider answered: Success</source>
        <translation>ಪ್ರೊವೈಡರ್ ಉತ್ತರ: ಯಶಸ್ವಿ</translation>
    </message>
    <message>
        <source>Provider answered: Pending</source>
        <translation>ಪ್ರೊವೈಡರ್ ಉತ್ತರ: ಬಾಕಿ</translation>
    </message>
    <message>
        <source>Provider answered: Failure</source>
        <translation>ಪ್ರೊವೈಡರ್ ಉತ್ತರ: ವಿಫಲ</translation>
    </message>
    <message>
        <source>Provider refused it</source>
        <translation>ಪ್ರೊವೈಡರ್ ನಿರಾಕರಿಸಿದರು</translation>
    </message>
    <message>
        <source>Provider answered about another order</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬೇರೆ ಆರ್ಡರ್ ಉತ್ತರ ಕೊಟ್ಟರು</translation>
    </message>
    <message>
        <source>Provider answered with another number or amount</source>
        <translation>ಪ್ರೊವೈಡರ್ ಬೇರೆ ಸಂಖ್ಯೆ ಅಥವಾ ಮೊತ್ತದ ಉತ್ತರ ಕೊಟ್ಟರು</translation>
    </message>
    <message>
        <source>Not sent: nothing left this computer</source>
        <translation>ಕಳುಹಿಸಿಲ್ಲ: ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಏನೂ ಹೋಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>An answer came that could not be read</source>
        <translation>ಓದಲಾಗದ ಉತ್ತರ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>ಸಮಯಕ್ಕೆ ಉತ್ತರ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>ಸಂಪರ್ಕ ಕಡಿದಿದೆ</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>ಉತ್ತರ ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Status asked: Success</source>
        <translation>ಸ್ಥಿತಿ ಕೇಳಿದೆ: ಯಶಸ್ವಿ</translation>
    </message>
    <message>
        <source>Status asked: Pending</source>
        <translation>ಸ್ಥಿತಿ ಕೇಳಿದೆ: ಬಾಕಿ</translation>
    </message>
    <message>
        <source>Status asked: Failure</source>
        <translation>ಸ್ಥಿತಿ ಕೇಳಿದೆ: ವಿಫಲ</translation>
    </message>
    <message>
        <source>Status asked: provider does not know the order</source>
        <translation>ಸ್ಥಿತಿ ಕೇಳಿದೆ: ಪ್ರೊವೈಡರ್‌ಗೆ ಈ ಆರ್ಡರ್ ಗೊತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Status asked: provider refused the question</source>
        <translation>ಸ್ಥಿತಿ ಕೇಳಿದೆ: ಪ್ರೊವೈಡರ್ ಪ್ರಶ್ನೆ ನಿರಾಕರಿಸಿದರು</translation>
    </message>
    <message>
        <source>Status asked: answer about another order</source>
        <translation>ಸ್ಥಿತಿ ಕೇಳಿದೆ: ಬೇರೆ ಆರ್ಡರ್ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Status asked: answer with another number or amount</source>
        <translation>ಸ್ಥಿತಿ ಕೇಳಿದೆ: ಬೇರೆ ಸಂಖ್ಯೆ ಅಥವಾ ಮೊತ್ತದ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>Status asked: the answer could not be read</source>
        <translation>ಸ್ಥಿತಿ ಕೇಳಿದೆ: ಉತ್ತರ ಓದಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Status asked: no answer</source>
        <translation>ಸ್ಥಿತಿ ಕೇಳಿದೆ: ಉತ್ತರ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Owner decided: success</source>
        <translation>ಮಾಲೀಕರ ತೀರ್ಮಾನ: ಯಶಸ್ವಿ</translation>
    </message>
    <message>
        <source>Owner decided: reversed</source>
        <translation>ಮಾಲೀಕರ ತೀರ್ಮಾನ: ರದ್ದು</translation>
    </message>
    <message>
        <source>Owner decided: failed</source>
        <translation>ಮಾಲೀಕರ ತೀರ್ಮಾನ: ವಿಫಲ</translation>
    </message>
    <message>
        <source>Provider called back</source>
        <translation>ಪ್ರೊವೈಡರ್ ಕಾಲ್-ಬ್ಯಾಕ್ ಮಾಡಿದರು</translation>
    </message>
    <message>
        <source>Program had ended while sending</source>
        <translation>ಕಳುಹಿಸುವಾಗ ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿತ್ತು</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>ಉಲ್ಲೇಖ %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ಸ್ಥಿತಿ %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>ಫಲಿತಾಂಶ ಗೊತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>ಖಚಿತಪಡಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>it was done after all, after it had counted as failed</source>
        <translation>ವಿಫಲ ಎಂದು ಲೆಕ್ಕವಾದ ನಂತರ, ಕೊನೆಗೂ ಆಗಿತ್ತು</translation>
    </message>
    <message>
        <source>done twice: claim one amount back from the provider</source>
        <translation>ಎರಡು ಬಾರಿ ಆಗಿದೆ: ಒಂದು ಮೊತ್ತ ಪ್ರೊವೈಡರ್‌ನಿಂದ ವಾಪಸು ಕೇಳಿ</translation>
    </message>
    <message>
        <source>taken back after it was done: refund the customer</source>
        <translation>ಆದ ನಂತರ ರದ್ದಾಗಿದೆ: ಗ್ರಾಹಕರಿಗೆ ಹಣ ವಾಪಸು ಕೊಡಿ</translation>
    </message>
    <message>
        <source>the answer names another number or amount</source>
        <translation>ಉತ್ತರದಲ್ಲಿ ಬೇರೆ ಸಂಖ್ಯೆ ಅಥವಾ ಮೊತ್ತ ಇದೆ</translation>
    </message>
    <message>
        <source>the answer names another order</source>
        <translation>ಉತ್ತರದಲ್ಲಿ ಬೇರೆ ಆರ್ಡರ್ ಇದೆ</translation>
    </message>
    <message>
        <source>the answers contradict each other: the owner decides</source>
        <translation>ಉತ್ತರಗಳು ಹೊಂದುವುದಿಲ್ಲ: ಮಾಲೀಕರು ತೀರ್ಮಾನಿಸುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>The counter&apos;s number must be between 1 and 999.</source>
        <translation>ಕೌಂಟರ್ ಸಂಖ್ಯೆ 1 ರಿಂದ 999 ರೊಳಗೆ ಇರಬೇಕು.</translation>
    </message>
    <message>
        <source>Nothing was sent: selling is stopped until the owner has looked.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಮಾಲೀಕರು ನೋಡುವವರೆಗೆ ಮಾರಾಟ ನಿಂತಿದೆ.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ. %1</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy, and sales made after it may be missing here. Merge the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>ಮಾರಾಟ ನಿಂತಿದೆ: ಈ ರಿಜಿಸ್ಟರ್ ಹಳೆಯ ನಕಲಿನಿಂದ ಬಂದಿದೆ, ನಂತರದ ಮಾರಾಟ ಇಲ್ಲಿ ಇಲ್ಲದಿರಬಹುದು. ಹೊಸ journal.jsonl ಸೇರಿಸಿ, ಅಥವಾ ನಂತರ ಏನೂ ಮಾರಿಲ್ಲ ಎಂದು ಮಾಲೀಕರು ಖಚಿತಪಡಿಸಲಿ.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer. If that one still sells, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>ಮಾರಾಟ ನಿಂತಿದೆ: ಈ ರಿಜಿಸ್ಟರ್ ಕೊನೆಗೆ ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ನಡೆದಿದೆ. ಅದು ಇನ್ನೂ ಮಾರುತ್ತಿದ್ದರೆ ಇಲ್ಲಿ ಮುಂದುವರಿಸಬೇಡಿ; ಇಲ್ಲದಿದ್ದರೆ ಮಾಲೀಕರು ಈ ಕಂಪ್ಯೂಟರ್ ಖಚಿತಪಡಿಸಲಿ.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain. Find out who else spends from it, then let the owner confirm.</source>
        <translation>ಮಾರಾಟ ನಿಂತಿದೆ: ವಾಲೆಟ್‌ನಲ್ಲಿ ಈ ರಿಜಿಸ್ಟರ್ ಲೆಕ್ಕಕ್ಕಿಂತ ಕಡಿಮೆ ಇದೆ. ಬೇರೆ ಯಾರು ಖರ್ಚು ಮಾಡುತ್ತಾರೆ ನೋಡಿ, ನಂತರ ಮಾಲೀಕರು ಖಚಿತಪಡಿಸಲಿ.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain (%1). Find out who else spends from it, then let the owner confirm.</source>
        <translation>ಮಾರಾಟ ನಿಂತಿದೆ: ವಾಲೆಟ್‌ನಲ್ಲಿ ಈ ರಿಜಿಸ್ಟರ್ ಲೆಕ್ಕಕ್ಕಿಂತ ಕಡಿಮೆ ಇದೆ (%1). ಬೇರೆ ಯಾರು ಖರ್ಚು ಮಾಡುತ್ತಾರೆ ನೋಡಿ, ನಂತರ ಮಾಲೀಕರು ಖಚಿತಪಡಿಸಲಿ.</translation>
    </message>
    <message>
        <source>Selling is stopped until the provider was asked about every open sale of the mended book. That happens by itself while the provider can be reached.</source>
        <translation>ಸರಿಪಡಿಸಿದ ರಿಜಿಸ್ಟರ್‌ನ ಪ್ರತಿ ಬಾಕಿ ಮಾರಾಟದ ಬಗ್ಗೆ ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳುವವರೆಗೆ ಮಾರಾಟ ನಿಂತಿದೆ. ಪ್ರೊವೈಡರ್ ಸಿಕ್ಕಾಗ ಇದು ತಾನಾಗಿಯೇ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The provider gave this sale a transaction number that it had given to another one. Both are kept apart by our own order ids.</source>
        <translation>ಬೇರೆ ಮಾರಾಟಕ್ಕೆ ಕೊಟ್ಟ ವಹಿವಾಟು ಸಂಖ್ಯೆಯನ್ನೇ ಪ್ರೊವೈಡರ್ ಇದಕ್ಕೂ ಕೊಟ್ಟರು. ನಮ್ಮ ಆರ್ಡರ್ ಐಡಿಗಳು ಎರಡನ್ನೂ ಬೇರೆಯಾಗಿಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Sent with another provider account; it cannot be asked about with this one. Switch back to that account, or decide by what its provider says.</source>
        <translation>ಬೇರೆ ಪ್ರೊವೈಡರ್ ಖಾತೆಯಿಂದ ಕಳುಹಿಸಿದ್ದು; ಈ ಖಾತೆಯಿಂದ ಕೇಳಲಾಗದು. ಆ ಖಾತೆಗೆ ಮರಳಿ, ಅಥವಾ ಅದರ ಪ್ರೊವೈಡರ್ ಹೇಳಿದಂತೆ ತೀರ್ಮಾನಿಸಿ.</translation>
    </message>
    <message>
        <source>The provider refuses every question about orders (“%1”). Open sales stay open until it answers: ask it to put this shop&apos;s internet address on its list.</source>
        <translation>ಪ್ರೊವೈಡರ್ ಆರ್ಡರ್‌ಗಳ ಪ್ರತಿ ಪ್ರಶ್ನೆ ನಿರಾಕರಿಸುತ್ತಾರೆ (“%1”). ಉತ್ತರ ಬರುವವರೆಗೆ ಬಾಕಿ ಮಾರಾಟ ಬಾಕಿಯೇ ಇರುತ್ತದೆ: ಈ ಅಂಗಡಿಯ ಇಂಟರ್ನೆಟ್ ವಿಳಾಸವನ್ನು ಪಟ್ಟಿಗೆ ಸೇರಿಸಲು ಕೇಳಿ.</translation>
    </message>
    <message>
        <source>%1 times the provider did not know this order while it did know another one. It probably never arrived. Ask the provider, then decide.</source>
        <translation>%1 ಬಾರಿ ಪ್ರೊವೈಡರ್‌ಗೆ ಈ ಆರ್ಡರ್ ಗೊತ್ತಿರಲಿಲ್ಲ, ಬೇರೆಯದು ಗೊತ್ತಿತ್ತು. ಬಹುಶಃ ಇದು ತಲುಪಲೇ ಇಲ್ಲ. ಪ್ರೊವೈಡರ್‌ಗೆ ಕೇಳಿ, ನಂತರ ತೀರ್ಮಾನಿಸಿ.</translation>
    </message>
    <message>
        <source>Book and wallet agree to the paisa.</source>
        <translation>ರಿಜಿಸ್ಟರ್, ವಾಲೆಟ್ ಪೈಸೆವರೆಗೂ ಹೊಂದುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The wallet holds %1 less than the book says.</source>
        <translation>ವಾಲೆಟ್‌ನಲ್ಲಿ ರಿಜಿಸ್ಟರ್‌ಗಿಂತ %1 ಕಡಿಮೆ ಇದೆ.</translation>
    </message>
    <message>
        <source>The wallet holds %1 more than the book says.</source>
        <translation>ವಾಲೆಟ್‌ನಲ್ಲಿ ರಿಜಿಸ್ಟರ್‌ಗಿಂತ %1 ಹೆಚ್ಚು ಇದೆ.</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has taken the money</source>
        <translation>ಫಲಿತಾಂಶ ಬಾಕಿ, ಪ್ರೊವೈಡರ್ ಹಣ ತೆಗೆದುಕೊಂಡಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has given the money back</source>
        <translation>ಫಲಿತಾಂಶ ಬಾಕಿ, ಪ್ರೊವೈಡರ್ ಹಣ ವಾಪಸು ಕೊಟ್ಟಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>the provider may have taken the money twice</source>
        <translation>ಪ್ರೊವೈಡರ್ ಎರಡು ಬಾರಿ ಹಣ ತೆಗೆದುಕೊಂಡಿರಬಹುದು</translation>
    </message>
    <message>
        <source>it failed, but the money was taken or did not come back</source>
        <translation>ವಿಫಲವಾಯಿತು, ಆದರೆ ಹಣ ಹೋಗಿದೆ ಅಥವಾ ವಾಪಸು ಬಂದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it succeeded, but the money was not taken or came back</source>
        <translation>ಯಶಸ್ವಿ, ಆದರೆ ಹಣ ಹೋಗಿಲ್ಲ ಅಥವಾ ವಾಪಸು ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>the provider&apos;s margin for this operator may have changed</source>
        <translation>ಈ ಆಪರೇಟರ್‌ಗೆ ಪ್ರೊವೈಡರ್ ಮಾರ್ಜಿನ್ ಬದಲಾಗಿರಬಹುದು</translation>
    </message>
    <message>
        <source>money that was entered has not arrived</source>
        <translation>ಬರೆದ ಹಣ ಇನ್ನೂ ಬಂದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>One of these would explain it:</source>
        <translation>ಇವುಗಳಲ್ಲಿ ಒಂದು ಕಾರಣವಿರಬಹುದು:</translation>
    </message>
    <message>
        <source>No sale explains it. If money was put into the wallet, enter it with the bank&apos;s reference.</source>
        <translation>ಯಾವ ಮಾರಾಟವೂ ಕಾರಣವಲ್ಲ. ವಾಲೆಟ್‌ಗೆ ಹಣ ಹಾಕಿದ್ದರೆ ಬ್ಯಾಂಕ್ ಉಲ್ಲೇಖದೊಂದಿಗೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>No sale of this counter explains it: somebody else uses the account, or this book lacks sales.</source>
        <translation>ಈ ಕೌಂಟರ್‌ನ ಯಾವ ಮಾರಾಟವೂ ಕಾರಣವಲ್ಲ: ಬೇರೆಯವರು ಖಾತೆ ಬಳಸುತ್ತಾರೆ, ಅಥವಾ ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿ ಮಾರಾಟ ಬಿಟ್ಟುಹೋಗಿವೆ.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy.</source>
        <translation>ಮಾರಾಟ ನಿಂತಿದೆ: ಈ ರಿಜಿಸ್ಟರ್ ಹಳೆಯ ನಕಲಿನಿಂದ ಬಂದಿದೆ.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer.</source>
        <translation>ಮಾರಾಟ ನಿಂತಿದೆ: ಈ ರಿಜಿಸ್ಟರ್ ಕೊನೆಗೆ ಬೇರೆ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ನಡೆದಿದೆ.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is %1 lower than this book can explain.</source>
        <translation>ಮಾರಾಟ ನಿಂತಿದೆ: ವಾಲೆಟ್‌ನಲ್ಲಿ ಈ ರಿಜಿಸ್ಟರ್ ಲೆಕ್ಕಕ್ಕಿಂತ %1 ಕಡಿಮೆ ಇದೆ.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain.</source>
        <translation>ಮಾರಾಟ ನಿಂತಿದೆ: ವಾಲೆಟ್‌ನಲ್ಲಿ ಈ ರಿಜಿಸ್ಟರ್ ಲೆಕ್ಕಕ್ಕಿಂತ ಕಡಿಮೆ ಇದೆ.</translation>
    </message>
    <message>
        <source>Selling is stopped: open sales of the mended book are being asked about.</source>
        <translation>ಮಾರಾಟ ನಿಂತಿದೆ: ಸರಿಪಡಿಸಿದ ರಿಜಿಸ್ಟರ್‌ನ ಬಾಕಿ ಮಾರಾಟಗಳ ಬಗ್ಗೆ ಕೇಳುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>No money moved by this. Sales made after the copy may be missing here: close the counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>ಇದರಿಂದ ಹಣ ಹೋಗಿಲ್ಲ. ನಕಲಿನ ನಂತರದ ಮಾರಾಟ ಇಲ್ಲಿ ಇಲ್ಲದಿರಬಹುದು: ಕೌಂಟರ್ ಮುಚ್ಚಿ, ಹೊಸ journal.jsonl ಜೊತೆ “countertopctl rebuild --from” ನಡೆಸಿ, ಅಥವಾ ನಂತರ ಏನೂ ಮಾರಿಲ್ಲ ಎಂದು ಮಾಲೀಕರು ಖಚಿತಪಡಿಸಲಿ.</translation>
    </message>
    <message>
        <source>No money moved by this. If the other computer still sells with this book, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>ಇದರಿಂದ ಹಣ ಹೋಗಿಲ್ಲ. ಬೇರೆ ಕಂಪ್ಯೂಟರ್ ಇನ್ನೂ ಈ ರಿಜಿಸ್ಟರ್‌ನಿಂದ ಮಾರುತ್ತಿದ್ದರೆ ಇಲ್ಲಿ ಮುಂದುವರಿಸಬೇಡಿ; ಇಲ್ಲದಿದ್ದರೆ ಮಾಲೀಕರು ಈ ಕಂಪ್ಯೂಟರ್ ಖಚಿತಪಡಿಸಲಿ.</translation>
    </message>
    <message>
        <source>The stop itself moved no money. Look at what is missing and find out who else spends from the account; then let the owner confirm.</source>
        <translation>ನಿಲ್ಲಿಸಿದ್ದರಿಂದ ಹಣ ಹೋಗಿಲ್ಲ. ಏನು ಕಡಿಮೆ ಇದೆ, ಖಾತೆಯಿಂದ ಬೇರೆ ಯಾರು ಖರ್ಚು ಮಾಡುತ್ತಾರೆ ನೋಡಿ; ನಂತರ ಮಾಲೀಕರು ಖಚಿತಪಡಿಸಲಿ.</translation>
    </message>
    <message>
        <source>No money moved by this. It ends by itself once the provider has answered about each of them; past sales can be looked up meanwhile.</source>
        <translation>ಇದರಿಂದ ಹಣ ಹೋಗಿಲ್ಲ. ಪ್ರತಿಯೊಂದರ ಬಗ್ಗೆ ಪ್ರೊವೈಡರ್ ಉತ್ತರಿಸಿದಾಗ ತಾನಾಗಿಯೇ ಮುಗಿಯುತ್ತದೆ; ಅಲ್ಲಿಯವರೆಗೆ ಹಿಂದಿನ ಮಾರಾಟ ನೋಡಬಹುದು.</translation>
    </message>
    <message>
        <source>Nothing was sold after that copy, or it is all in this book.</source>
        <translation>ಆ ನಕಲಿನ ನಂತರ ಏನೂ ಮಾರಿಲ್ಲ, ಅಥವಾ ಎಲ್ಲ ಈ ರಿಜಿಸ್ಟರ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>The other computer sells no more with this book.</source>
        <translation>ಬೇರೆ ಕಂಪ್ಯೂಟರ್ ಇನ್ನು ಈ ರಿಜಿಸ್ಟರ್‌ನಿಂದ ಮಾರುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>I know who spent the missing money.</source>
        <translation>ಕಡಿಮೆಯಾದ ಹಣ ಯಾರು ಖರ್ಚು ಮಾಡಿದರು ಎಂದು ನನಗೆ ಗೊತ್ತು.</translation>
    </message>
    <message>
        <source>The open sales may wait; I have looked at each of them.</source>
        <translation>ಬಾಕಿ ಮಾರಾಟ ಕಾಯಬಹುದು; ಪ್ರತಿಯೊಂದನ್ನೂ ನೋಡಿದ್ದೇನೆ.</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer would owe more than the limit of the account.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಗ್ರಾಹಕರ ಬಾಕಿ ಖಾತೆಯ ಮಿತಿ ದಾಟುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no limit for an account of %1 yet. Set one on the Customers page, or let the customer pay now.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: %1 ರ ಖಾತೆಗೆ ಇನ್ನೂ ಮಿತಿ ಇಲ್ಲ. ಗ್ರಾಹಕರು ಪುಟದಲ್ಲಿ ಇಡಿ, ಅಥವಾ ಗ್ರಾಹಕರು ಈಗಲೇ ಪಾವತಿಸಲಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a payment first, raise the limit, or let the customer pay now.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: %1 ರ ಬಾಕಿ %3 ರಲ್ಲಿ %2, ಹಾಗಾಗಿ ಇನ್ನೂ %4 ಮಾತ್ರ ಉದ್ರಿ. ಮೊದಲು ಪಾವತಿ ಪಡೆಯಿರಿ, ಮಿತಿ ಏರಿಸಿ, ಅಥವಾ ಗ್ರಾಹಕರು ಈಗಲೇ ಪಾವತಿಸಲಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: no shift is open. Count the drawer and open one, then sell.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಪಾಳಿ ತೆರೆದಿಲ್ಲ. ಗಲ್ಲಾ ಎಣಿಸಿ ಒಂದನ್ನು ತೆರೆಯಿರಿ, ನಂತರ ಮಾರಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: the drawer was counted and its shift is not closed yet. Close it and open the next one, then sell.</source>
        <translation>ಏನನ್ನೂ ಕಳುಹಿಸಿಲ್ಲ: ಗಲ್ಲಾ ಎಣಿಸಿದೆ, ಅದರ ಪಾಳಿ ಇನ್ನೂ ಮುಚ್ಚಿಲ್ಲ. ಅದನ್ನು ಮುಚ್ಚಿ ಮುಂದಿನದು ತೆರೆಯಿರಿ, ನಂತರ ಮಾರಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, then sell.</source>
        <translation>ಏನೂ ಕಳುಹಿಸಿಲ್ಲ: ಮಾರಬಲ್ಲವರು ಯಾರೂ ಸೈನ್ ಇನ್ ಆಗಿಲ್ಲ. ನಿಮ್ಮ PIN ನಿಂದ ಸೈನ್ ಇನ್ ಮಾಡಿ ಮಾರಿ.</translation>
    </message>
    <message>
        <source>Nothing was sent: one sale of yours may be %1 at most. The owner can allow this one with a PIN.</source>
        <translation>ಏನೂ ಕಳುಹಿಸಿಲ್ಲ: ನಿಮ್ಮ ಒಂದು ಮಾರಾಟ ಗರಿಷ್ಠ %1. ಮಾಲೀಕರು PIN ನಿಂದ ಇದನ್ನು ಅನುಮತಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Nothing was sent: your sales of a day may be %1 at most, and today has %2 already. The owner can allow this one with a PIN.</source>
        <translation>ಏನೂ ಕಳುಹಿಸಿಲ್ಲ: ನಿಮ್ಮ ದಿನದ ಮಾರಾಟ ಗರಿಷ್ಠ %1, ಇಂದು ಈಗಾಗಲೇ %2. ಮಾಲೀಕರು PIN ನಿಂದ ಇದನ್ನು ಅನುಮತಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 or more is a large amount. Look at number and amount once more, then say yes to it.</source>
        <translation>ಇನ್ನೂ ಏನೂ ಕಳುಹಿಸಿಲ್ಲ: %1 ಅಥವಾ ಹೆಚ್ಚು ದೊಡ್ಡ ಮೊತ್ತ. ಸಂಖ್ಯೆ ಮತ್ತು ಮೊತ್ತ ಮತ್ತೊಮ್ಮೆ ನೋಡಿ ಹೌದು ಎನ್ನಿ.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the counter</source>
        <translation>ಕೌಂಟರ್</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; ಎಂಬ ಭಾಷೆ ಇಲ್ಲ.</translation>
    </message>
</context>
</TS>
