; generated from specs/holt.yaml by `make generated`: do not edit
; holt D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 4
  %v32 = load i64, ptr %v31, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 29
  %v44 = load i64, ptr %v43, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 30
  %v55 = load i64, ptr %v54, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v34 = icmp sgt i64 %v3, 1
  br i1 %v34, label %b2, label %b3
b2:
  %v35 = getelementptr inbounds i64, ptr %v1, i64 3
  %v36 = atomicrmw add ptr %v35, i64 1 acq_rel
  %v37 = load i64, ptr %v4, align 8
  %v38 = add i64 %v37, 1
  store i64 %v38, ptr %v4, align 8
  %v39 = mul i64 %v3, %v38
  br label %b4
b4:
  %v40 = load atomic i64, ptr %v35 acquire, align 8
  %v41 = icmp slt i64 %v40, %v39
  br i1 %v41, label %b5, label %b6
b5:
  %v42 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v33, label %b7, label %b8
b7:
  %v45 = icmp eq i64 %v44, 0
  br i1 %v45, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v34, label %b11, label %b12
b11:
  %v46 = getelementptr inbounds i64, ptr %v1, i64 3
  %v47 = atomicrmw add ptr %v46, i64 1 acq_rel
  %v48 = load i64, ptr %v4, align 8
  %v49 = add i64 %v48, 1
  store i64 %v49, ptr %v4, align 8
  %v50 = mul i64 %v3, %v49
  br label %b13
b13:
  %v51 = load atomic i64, ptr %v46 acquire, align 8
  %v52 = icmp slt i64 %v51, %v50
  br i1 %v52, label %b14, label %b15
b14:
  %v53 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br i1 %v33, label %b16, label %b17
b16:
  %v56 = icmp eq i64 %v55, 0
  br i1 %v56, label %b18, label %b19
b18:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b19
b19:
  br label %b17
b17:
  br i1 %v34, label %b20, label %b21
b20:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b22
b22:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b23, label %b24
b23:
  %v64 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br label %b25
b25:
  %v65 = phi i64 [ 0, %b21 ], [ %v67, %b26 ]
  %v66 = icmp slt i64 %v65, %v8
  br i1 %v66, label %b26, label %b27
b26:
  store i64 %v65, ptr %v5, align 8
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v67 = add nsw i64 %v65, 1
  br label %b25
b27:
  br i1 %v34, label %b28, label %b29
b28:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v4, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v4, align 8
  %v72 = mul i64 %v3, %v71
  br label %b30
b30:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b31, label %b32
b31:
  %v75 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v8 = load ptr, ptr %v7, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v14 = load ptr, ptr %v13, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v15 = load <8 x float>, ptr %v6, align 4
  %v16 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = fsub <8 x float> %v17, %v15
  %v19 = load <8 x float>, ptr %v8, align 4
  %v20 = fsub <8 x float> %v17, %v19
  %v21 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v22, ptr %v10, align 4
  store <8 x float> %v18, ptr %v12, align 4
  store <8 x float> %v20, ptr %v14, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 12
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v22 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v9
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v12, i64 %v20
  store <8 x float> %v23, ptr %v21, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 13
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v22 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v9
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v12, i64 %v20
  store <8 x float> %v23, ptr %v21, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 12
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 13
  %v26 = load i64, ptr %v25, align 8
  %v32 = load ptr, ptr %v0, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v34 = load ptr, ptr %v33, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds i64, ptr %v1, i64 16
  %v48 = load i64, ptr %v47, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v27 = and i64 %v5, %v26
  %v28 = mul i64 %v27, %v18
  %v35 = mul i64 %v5, %v18
  %v49 = and i64 %v5, %v48
  %v50 = mul i64 %v49, %v18
  %v54 = add i64 %v5, 1
  %v55 = and i64 %v54, %v15
  %v56 = mul i64 %v55, %v18
  %v60 = and i64 %v54, %v26
  %v61 = mul i64 %v60, %v18
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v80, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v20 = add i64 %v19, %v10
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v13, i64 %v21
  %v29 = add i64 %v28, %v10
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v24, i64 %v30
  %v36 = add i64 %v35, %v10
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v34, i64 %v37
  %v51 = add i64 %v50, %v10
  %v52 = mul i64 %v51, 8
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v52
  %v57 = add i64 %v56, %v10
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v13, i64 %v58
  %v62 = add i64 %v61, %v10
  %v63 = mul i64 %v62, 8
  %v64 = getelementptr inbounds float, ptr %v24, i64 %v63
  %v65 = load <8 x float>, ptr %v22, align 4
  %v66 = load <8 x float>, ptr %v31, align 4
  %v67 = fadd <8 x float> %v65, %v66
  %v68 = load <8 x float>, ptr %v32, align 4
  %v69 = load <8 x float>, ptr %v38, align 4
  %v70 = fmul <8 x float> %v68, %v69
  %v71 = load <8 x float>, ptr %v40, align 4
  %v72 = fmul <8 x float> %v71, %v67
  %v73 = fadd <8 x float> %v70, %v72
  %v74 = load <8 x float>, ptr %v42, align 4
  %v75 = fsub <8 x float> %v73, %v65
  %v76 = fmul <8 x float> %v74, %v75
  %v77 = load <8 x float>, ptr %v44, align 4
  %v78 = fmul <8 x float> %v77, %v66
  %v79 = fadd <8 x float> %v76, %v78
  store <8 x float> %v67, ptr %v53, align 4
  store <8 x float> %v73, ptr %v59, align 4
  store <8 x float> %v79, ptr %v64, align 4
  %v80 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  %v33 = sub i64 %v8, 1
  br label %b0
b0:
  %v31 = phi i64 [ 0, %entry ], [ %v35, %b1 ]
  %v32 = icmp slt i64 %v31, %v8
  br i1 %v32, label %b1, label %b2
b1:
  %v34 = sub i64 %v33, %v31
  store i64 %v34, ptr %v5, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v35 = add nsw i64 %v31, 1
  br label %b0
b2:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b3, label %b4
b3:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b5
b5:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b6, label %b7
b6:
  %v44 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b8, label %b9
b8:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b10
b10:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b11, label %b12
b11:
  %v52 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b13, label %b14
b13:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b15
b15:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b16, label %b17
b16:
  %v60 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b18, label %b19
b18:
  %v61 = getelementptr inbounds i64, ptr %v1, i64 3
  %v62 = atomicrmw add ptr %v61, i64 1 acq_rel
  %v63 = load i64, ptr %v4, align 8
  %v64 = add i64 %v63, 1
  store i64 %v64, ptr %v4, align 8
  %v65 = mul i64 %v3, %v64
  br label %b20
b20:
  %v66 = load atomic i64, ptr %v61 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b21, label %b22
b21:
  %v68 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b23, label %b24
b23:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 3
  %v70 = atomicrmw add ptr %v69, i64 1 acq_rel
  %v71 = load i64, ptr %v4, align 8
  %v72 = add i64 %v71, 1
  store i64 %v72, ptr %v4, align 8
  %v73 = mul i64 %v3, %v72
  br label %b25
b25:
  %v74 = load atomic i64, ptr %v69 acquire, align 8
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b26, label %b27
b26:
  %v76 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b28, label %b29
b28:
  %v77 = getelementptr inbounds i64, ptr %v1, i64 3
  %v78 = atomicrmw add ptr %v77, i64 1 acq_rel
  %v79 = load i64, ptr %v4, align 8
  %v80 = add i64 %v79, 1
  store i64 %v80, ptr %v4, align 8
  %v81 = mul i64 %v3, %v80
  br label %b30
b30:
  %v82 = load atomic i64, ptr %v77 acquire, align 8
  %v83 = icmp slt i64 %v82, %v81
  br i1 %v83, label %b31, label %b32
b31:
  %v84 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v29 = load ptr, ptr %v28, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v32 = load ptr, ptr %v31, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v35 = load ptr, ptr %v34, align 4
  %v36 = load ptr, ptr %v0, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v40 = load ptr, ptr %v39, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v48 = load ptr, ptr %v47, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v51 = load ptr, ptr %v50, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v24 = mul i64 %v5, %v17
  %v53 = and i64 %v5, 1
  %v54 = mul i64 %v53, %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v78, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v10
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v25 = add i64 %v24, %v10
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v20
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v26
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v26
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v26
  %v55 = add i64 %v54, %v10
  %v56 = mul i64 %v55, 8
  %v57 = getelementptr inbounds float, ptr %v13, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v29, i64 %v56
  %v59 = load <8 x float>, ptr %v21, align 4
  %v60 = load <8 x float>, ptr %v27, align 4
  %v61 = fadd <8 x float> %v59, %v60
  %v62 = load <8 x float>, ptr %v30, align 4
  %v63 = load <8 x float>, ptr %v33, align 4
  %v64 = fadd <8 x float> %v62, %v63
  %v65 = load <8 x float>, ptr %v35, align 4
  %v66 = fmul <8 x float> %v61, %v65
  %v67 = fadd <8 x float> %v64, %v66
  %v68 = load <8 x float>, ptr %v36, align 4
  %v69 = fmul <8 x float> %v67, %v68
  %v70 = load <8 x float>, ptr %v38, align 4
  %v71 = fmul <8 x float> %v61, %v70
  %v72 = load <8 x float>, ptr %v41, align 4
  %v73 = load <8 x float>, ptr %v43, align 4
  %v74 = fmul <8 x float> %v67, %v73
  %v75 = fadd <8 x float> %v72, %v74
  %v76 = fadd <8 x float> %v71, %v75
  %v77 = fsub <8 x float> %v75, %v66
  store <8 x float> %v61, ptr %v46, align 4
  store <8 x float> %v67, ptr %v49, align 4
  store <8 x float> %v69, ptr %v52, align 4
  store <8 x float> %v76, ptr %v57, align 4
  store <8 x float> %v77, ptr %v58, align 4
  %v78 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v24 = load ptr, ptr %v23, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v34 = load ptr, ptr %v33, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v32, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v31, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v30, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v26 = load <8 x float>, ptr %v22, align 4
  %v27 = load <8 x float>, ptr %v25, align 4
  %v28 = fmul <8 x float> %v26, %v27
  %v29 = fadd <8 x float> %v17, %v28
  %v30 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v31 = fadd <8 x float> %v11, %v17
  %v32 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v34, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v24 = load ptr, ptr %v23, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v34 = load ptr, ptr %v33, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v32, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v31, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v30, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v26 = load <8 x float>, ptr %v22, align 4
  %v27 = load <8 x float>, ptr %v25, align 4
  %v28 = fmul <8 x float> %v26, %v27
  %v29 = fadd <8 x float> %v17, %v28
  %v30 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v31 = fadd <8 x float> %v11, %v17
  %v32 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v34, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v24 = load ptr, ptr %v23, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v39 = load ptr, ptr %v38, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v37, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v36, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v35, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v34, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v25 = add i64 %v16, %v7
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v29 = load <8 x float>, ptr %v22, align 4
  %v30 = load <8 x float>, ptr %v27, align 4
  %v31 = load <8 x float>, ptr %v28, align 4
  %v32 = fsub <8 x float> %v30, %v31
  %v33 = fmul <8 x float> %v29, %v32
  %v34 = fadd <8 x float> %v17, %v33
  %v35 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v36 = fadd <8 x float> %v11, %v17
  %v37 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v39, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v34 = load ptr, ptr %v33, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v32, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v31, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v30, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v26 = load <8 x float>, ptr %v22, align 4
  %v27 = load <8 x float>, ptr %v25, align 4
  %v28 = fmul <8 x float> %v26, %v27
  %v29 = fadd <8 x float> %v17, %v28
  %v30 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v31 = fadd <8 x float> %v11, %v17
  %v32 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v34, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v17 = load ptr, ptr %v16, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v18 = load <8 x float>, ptr %v7, align 4
  %v19 = load <8 x float>, ptr %v9, align 4
  %v20 = fsub <8 x float> %v18, %v19
  %v21 = load <8 x float>, ptr %v11, align 4
  %v22 = load <8 x float>, ptr %v13, align 4
  %v23 = fsub <8 x float> %v21, %v22
  store <8 x float> %v20, ptr %v15, align 4
  store <8 x float> %v23, ptr %v17, align 4
  br label %b1
b1:
  ret void
}

declare i32 @sched_yield() #2

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
