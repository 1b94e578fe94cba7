<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn_IN" sourcelanguage="en">
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
        <translation>ಪೋಸ್ಟ್‌ಪೇಯ್ಡ್</translation>
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
        <translation>ಸಾಲ</translation>
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
</TS>
