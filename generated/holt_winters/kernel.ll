; generated from specs/holt_winters.yaml by `make generated`: do not edit
; holt_winters D=8 M=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 42
  %v58 = load i64, ptr %v57, align 8
  %v68 = getelementptr inbounds i64, ptr %v1, i64 43
  %v69 = load i64, ptr %v68, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 44
  %v80 = load i64, ptr %v79, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v39, label %b7, label %b8
b7:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b8
b8:
  br i1 %v40, label %b9, label %b10
b9:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b11
b11:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v39, label %b14, label %b15
b14:
  %v59 = icmp eq i64 %v58, 0
  br i1 %v59, label %b16, label %b17
b16:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b17
b17:
  br label %b15
b15:
  br i1 %v40, label %b18, label %b19
b18:
  %v60 = getelementptr inbounds i64, ptr %v1, i64 3
  %v61 = atomicrmw add ptr %v60, i64 1 acq_rel
  %v62 = load i64, ptr %v4, align 8
  %v63 = add i64 %v62, 1
  store i64 %v63, ptr %v4, align 8
  %v64 = mul i64 %v3, %v63
  br label %b20
b20:
  %v65 = load atomic i64, ptr %v60 acquire, align 8
  %v66 = icmp slt i64 %v65, %v64
  br i1 %v66, label %b21, label %b22
b21:
  %v67 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  br i1 %v39, label %b23, label %b24
b23:
  %v70 = icmp eq i64 %v69, 0
  br i1 %v70, label %b25, label %b26
b25:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b26
b26:
  br label %b24
b24:
  br i1 %v40, label %b27, label %b28
b27:
  %v71 = getelementptr inbounds i64, ptr %v1, i64 3
  %v72 = atomicrmw add ptr %v71, i64 1 acq_rel
  %v73 = load i64, ptr %v4, align 8
  %v74 = add i64 %v73, 1
  store i64 %v74, ptr %v4, align 8
  %v75 = mul i64 %v3, %v74
  br label %b29
b29:
  %v76 = load atomic i64, ptr %v71 acquire, align 8
  %v77 = icmp slt i64 %v76, %v75
  br i1 %v77, label %b30, label %b31
b30:
  %v78 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  br i1 %v39, label %b32, label %b33
b32:
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b34, label %b35
b34:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b35
b35:
  br label %b33
b33:
  br i1 %v40, label %b36, label %b37
b36:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v4, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v4, align 8
  %v86 = mul i64 %v3, %v85
  br label %b38
b38:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b39, label %b40
b39:
  %v89 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  br label %b41
b41:
  %v90 = phi i64 [ 0, %b37 ], [ %v92, %b42 ]
  %v91 = icmp slt i64 %v90, %v6
  br i1 %v91, label %b42, label %b43
b42:
  store i64 %v90, ptr %v5, align 8
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v92 = add nsw i64 %v90, 1
  br label %b41
b43:
  br i1 %v40, label %b44, label %b45
b44:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 3
  %v94 = atomicrmw add ptr %v93, i64 1 acq_rel
  %v95 = load i64, ptr %v4, align 8
  %v96 = add i64 %v95, 1
  store i64 %v96, ptr %v4, align 8
  %v97 = mul i64 %v3, %v96
  br label %b46
b46:
  %v98 = load atomic i64, ptr %v93 acquire, align 8
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b47, label %b48
b47:
  %v100 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v8 = load ptr, ptr %v7, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v18 = load ptr, ptr %v17, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v19 = load <8 x float>, ptr %v6, align 4
  %v20 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = fsub <8 x float> %v21, %v19
  %v23 = load <8 x float>, ptr %v8, align 4
  %v24 = fsub <8 x float> %v21, %v23
  %v25 = load <8 x float>, ptr %v10, align 4
  %v26 = fsub <8 x float> %v21, %v25
  %v27 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v28, ptr %v12, align 4
  store <8 x float> %v22, ptr %v14, align 4
  store <8 x float> %v24, ptr %v16, align 4
  store <8 x float> %v26, ptr %v18, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v12 = shufflevector <8 x float> %v11, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v8 = phi i64 [ 0, %b0 ], [ %v13, %b3 ]
  %v9 = icmp slt i64 %v8, 32
  br i1 %v9, label %b3, label %b4
b3:
  %v10 = getelementptr inbounds float, ptr %v7, i64 %v8
  store <8 x float> %v12, ptr %v10, align 4
  %v13 = add nsw i64 %v8, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 17
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 18
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 19
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 32
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 32
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 32
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 17
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 18
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 19
  %v36 = load i64, ptr %v35, align 8
  %v43 = load ptr, ptr %v0, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v45 = load ptr, ptr %v44, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v57 = load ptr, ptr %v56, align 4
  %v58 = getelementptr inbounds i64, ptr %v1, i64 23
  %v59 = load i64, ptr %v58, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v28 = and i64 %v5, %v27
  %v29 = mul i64 %v28, %v18
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v30
  %v37 = and i64 %v5, %v36
  %v38 = mul i64 %v37, %v18
  %v39 = mul i64 %v38, 32
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v46 = mul i64 %v5, %v18
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v45, i64 %v47
  %v60 = and i64 %v5, %v59
  %v61 = mul i64 %v60, %v18
  %v62 = mul i64 %v61, 8
  %v63 = getelementptr inbounds float, ptr %v57, i64 %v62
  %v65 = add i64 %v5, 1
  %v66 = and i64 %v65, %v15
  %v67 = mul i64 %v66, %v18
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v13, i64 %v68
  %v71 = and i64 %v65, %v27
  %v72 = mul i64 %v71, %v18
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v25, i64 %v73
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v94, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v22
  %v41 = mul i64 %v10, 32
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v22
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v22
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v22
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v22
  %v76 = load <8 x float>, ptr %v23, align 4
  %v77 = load <8 x float>, ptr %v32, align 4
  %v78 = fadd <8 x float> %v76, %v77
  %v79 = load <8 x float>, ptr %v42, align 4
  %v80 = fadd <8 x float> %v78, %v79
  %v81 = load <8 x float>, ptr %v43, align 4
  %v82 = load <8 x float>, ptr %v49, align 4
  %v83 = fsub <8 x float> %v82, %v79
  %v84 = fmul <8 x float> %v81, %v83
  %v85 = load <8 x float>, ptr %v51, align 4
  %v86 = fmul <8 x float> %v85, %v78
  %v87 = fadd <8 x float> %v84, %v86
  %v88 = load <8 x float>, ptr %v53, align 4
  %v89 = fsub <8 x float> %v87, %v76
  %v90 = fmul <8 x float> %v88, %v89
  %v91 = load <8 x float>, ptr %v55, align 4
  %v92 = fmul <8 x float> %v91, %v77
  %v93 = fadd <8 x float> %v90, %v92
  store <8 x float> %v80, ptr %v64, align 4
  store <8 x float> %v87, ptr %v70, align 4
  store <8 x float> %v93, ptr %v75, align 4
  %v94 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 19
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 32
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v24 = add i64 %v5, 1
  %v25 = and i64 %v24, %v15
  %v26 = mul i64 %v25, %v18
  %v27 = mul i64 %v26, 32
  %v28 = getelementptr inbounds float, ptr %v13, i64 %v27
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v37, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 32
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v22
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v36, %b4 ]
  %v31 = icmp slt i64 %v30, 24
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 8, %v30
  %v33 = getelementptr inbounds float, ptr %v23, i64 %v32
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v30
  store <8 x float> %v34, ptr %v35, align 4
  %v36 = add nsw i64 %v30, 8
  br label %b3
b5:
  %v37 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 17
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 18
  %v35 = load i64, ptr %v34, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 19
  %v46 = load i64, ptr %v45, align 8
  %v18 = mul i64 %v5, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v15, i64 %v19
  %v27 = and i64 %v5, %v26
  %v28 = mul i64 %v27, %v17
  %v29 = mul i64 %v28, 8
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v29
  %v36 = and i64 %v5, %v35
  %v37 = mul i64 %v36, %v17
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v33, i64 %v38
  %v47 = and i64 %v5, %v46
  %v48 = mul i64 %v47, %v17
  %v49 = mul i64 %v48, 32
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v49
  %v53 = add i64 %v5, 1
  %v54 = and i64 %v53, %v46
  %v55 = mul i64 %v54, %v17
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v44, i64 %v56
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v71, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v21
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v21
  %v51 = mul i64 %v10, 32
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v51
  %v59 = load <8 x float>, ptr %v13, align 4
  %v60 = load <8 x float>, ptr %v22, align 4
  %v61 = load <8 x float>, ptr %v31, align 4
  %v62 = load <8 x float>, ptr %v40, align 4
  %v63 = fadd <8 x float> %v61, %v62
  %v64 = fsub <8 x float> %v60, %v63
  %v65 = fmul <8 x float> %v59, %v64
  %v66 = load <8 x float>, ptr %v42, align 4
  %v67 = load <8 x float>, ptr %v52, align 4
  %v68 = fmul <8 x float> %v66, %v67
  %v69 = fadd <8 x float> %v65, %v68
  %v70 = getelementptr inbounds float, ptr %v58, i64 24
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = sub i64 %v6, 1
  br label %b0
b0:
  %v37 = phi i64 [ 0, %entry ], [ %v41, %b1 ]
  %v38 = icmp slt i64 %v37, %v6
  br i1 %v38, label %b1, label %b2
b1:
  %v40 = sub i64 %v39, %v37
  store i64 %v40, ptr %v5, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v41 = add nsw i64 %v37, 1
  br label %b0
b2:
  %v42 = icmp sgt i64 %v3, 1
  br i1 %v42, label %b3, label %b4
b3:
  %v43 = getelementptr inbounds i64, ptr %v1, i64 3
  %v44 = atomicrmw add ptr %v43, i64 1 acq_rel
  %v45 = load i64, ptr %v4, align 8
  %v46 = add i64 %v45, 1
  store i64 %v46, ptr %v4, align 8
  %v47 = mul i64 %v3, %v46
  br label %b5
b5:
  %v48 = load atomic i64, ptr %v43 acquire, align 8
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b6, label %b7
b6:
  %v50 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b8, label %b9
b8:
  %v51 = getelementptr inbounds i64, ptr %v1, i64 3
  %v52 = atomicrmw add ptr %v51, i64 1 acq_rel
  %v53 = load i64, ptr %v4, align 8
  %v54 = add i64 %v53, 1
  store i64 %v54, ptr %v4, align 8
  %v55 = mul i64 %v3, %v54
  br label %b10
b10:
  %v56 = load atomic i64, ptr %v51 acquire, align 8
  %v57 = icmp slt i64 %v56, %v55
  br i1 %v57, label %b11, label %b12
b11:
  %v58 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v42, label %b13, label %b14
b13:
  %v59 = getelementptr inbounds i64, ptr %v1, i64 3
  %v60 = atomicrmw add ptr %v59, i64 1 acq_rel
  %v61 = load i64, ptr %v4, align 8
  %v62 = add i64 %v61, 1
  store i64 %v62, ptr %v4, align 8
  %v63 = mul i64 %v3, %v62
  br label %b15
b15:
  %v64 = load atomic i64, ptr %v59 acquire, align 8
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b16, label %b17
b16:
  %v66 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v44 = load ptr, ptr %v43, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v19
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v56, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v21
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v47 = load <8 x float>, ptr %v22, align 4
  %v48 = load <8 x float>, ptr %v28, align 4
  %v49 = fadd <8 x float> %v47, %v48
  %v50 = load <8 x float>, ptr %v32, align 4
  %v51 = load <8 x float>, ptr %v36, align 4
  %v52 = fadd <8 x float> %v50, %v51
  %v53 = load <8 x float>, ptr %v38, align 4
  %v54 = fmul <8 x float> %v49, %v53
  %v55 = fadd <8 x float> %v52, %v54
  store <8 x float> %v49, ptr %v42, align 4
  store <8 x float> %v55, ptr %v46, align 4
  %v56 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v24 = load ptr, ptr %v23, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 32
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v32, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 32
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = mul i64 %v10, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v22, i64 24
  %v31 = load <8 x float>, ptr %v30, align 4
  store <8 x float> %v31, ptr %v29, align 4
  %v32 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v24 = load ptr, ptr %v23, align 4
  %v27 = load ptr, ptr %v0, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v33 = load ptr, ptr %v32, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v17
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v17
  %v34 = and i64 %v5, 1
  %v35 = mul i64 %v34, %v15
  %v36 = mul i64 %v35, 32
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v36
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v49, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v19
  %v38 = mul i64 %v10, 32
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v40 = load <8 x float>, ptr %v20, align 4
  %v41 = load <8 x float>, ptr %v22, align 4
  %v42 = fmul <8 x float> %v40, %v41
  %v43 = load <8 x float>, ptr %v26, align 4
  %v44 = load <8 x float>, ptr %v27, align 4
  %v45 = fmul <8 x float> %v43, %v44
  %v46 = fsub <8 x float> %v42, %v45
  %v47 = load <8 x float>, ptr %v31, align 4
  %v48 = fadd <8 x float> %v46, %v47
  store <8 x float> %v48, ptr %v39, align 4
  %v49 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 32
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v23 = and i64 %v5, 1
  %v24 = mul i64 %v23, %v17
  %v25 = mul i64 %v24, 32
  %v26 = getelementptr inbounds float, ptr %v13, i64 %v25
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v35, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 32
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v21
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v34, %b4 ]
  %v29 = icmp slt i64 %v28, 24
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = getelementptr inbounds float, ptr %v22, i64 %v28
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = add i64 8, %v28
  %v33 = getelementptr inbounds float, ptr %v27, i64 %v32
  store <8 x float> %v31, ptr %v33, align 4
  %v34 = add nsw i64 %v28, 8
  br label %b3
b5:
  %v35 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v36 = load ptr, ptr %v35, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v40 = load ptr, ptr %v39, align 4
  %v41 = load ptr, ptr %v0, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v43 = load ptr, ptr %v42, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v50 = load ptr, ptr %v49, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v54 = load ptr, ptr %v53, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v17
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v17
  %v44 = and i64 %v5, 1
  %v45 = mul i64 %v44, %v15
  %v46 = mul i64 %v45, 8
  %v47 = getelementptr inbounds float, ptr %v43, i64 %v46
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v46
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v76, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v19
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v19
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v19
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v19
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v19
  %v57 = load <8 x float>, ptr %v20, align 4
  %v58 = load <8 x float>, ptr %v22, align 4
  %v59 = fmul <8 x float> %v57, %v58
  %v60 = load <8 x float>, ptr %v26, align 4
  %v61 = load <8 x float>, ptr %v28, align 4
  %v62 = fmul <8 x float> %v60, %v61
  %v63 = load <8 x float>, ptr %v32, align 4
  %v64 = load <8 x float>, ptr %v34, align 4
  %v65 = fmul <8 x float> %v63, %v64
  %v66 = fsub <8 x float> %v62, %v65
  %v67 = load <8 x float>, ptr %v38, align 4
  %v68 = fadd <8 x float> %v66, %v67
  %v69 = fadd <8 x float> %v59, %v68
  %v70 = load <8 x float>, ptr %v40, align 4
  %v71 = fmul <8 x float> %v57, %v70
  %v72 = fsub <8 x float> %v68, %v71
  %v73 = load <8 x float>, ptr %v41, align 4
  %v74 = fmul <8 x float> %v60, %v73
  %v75 = fadd <8 x float> %v65, %v74
  store <8 x float> %v69, ptr %v48, align 4
  store <8 x float> %v72, ptr %v52, align 4
  store <8 x float> %v75, ptr %v56, align 4
  %v76 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v42 = load ptr, ptr %v41, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v46 = load ptr, ptr %v45, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v49 = load ptr, ptr %v48, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v53 = load ptr, ptr %v52, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v56 = load ptr, ptr %v55, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v59 = load ptr, ptr %v58, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v62 = load ptr, ptr %v61, align 4
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v107 = load ptr, ptr %v106, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v110 = load ptr, ptr %v109, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v113 = load ptr, ptr %v112, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v119 = load ptr, ptr %v118, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v122 = load ptr, ptr %v121, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = mul i64 %v8, 8
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = sdiv i64 %v7, %v3
  %v13 = mul i64 %v12, 8
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  %v64 = mul i64 %v19, 8
  %v65 = getelementptr inbounds float, ptr %v53, i64 %v64
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v124, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v105, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v99, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v100, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v101, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v102, %b8 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v103, %b8 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v104, %b8 ]
  %v29 = icmp slt i64 %v22, %v21
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = add i64 %v22, 128
  %v31 = icmp slt i64 %v30, %v21
  %v32 = select i1 %v31, i64 %v30, i64 %v21
  br label %b6
b6:
  %v33 = phi i64 [ %v22, %b4 ], [ %v98, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v92, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v93, %b7 ]
  %v36 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v94, %b7 ]
  %v37 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v95, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v96, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v97, %b7 ]
  %v40 = icmp slt i64 %v33, %v32
  br i1 %v40, label %b7, label %b8
b7:
  %v43 = mul i64 %v33, 8
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v43
  %v50 = mul i64 %v33, 32
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v43
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v43
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v43
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v43
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v43
  %v67 = getelementptr inbounds float, ptr %v44, i64 %v16
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v47, i64 %v16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v51, i64 %v16
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fsub <8 x float> %v70, %v72
  %v74 = fmul <8 x float> %v68, %v73
  %v75 = getelementptr inbounds float, ptr %v54, i64 %v16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v57, i64 %v16
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = fadd <8 x float> %v76, %v78
  %v80 = fmul <8 x float> %v68, %v79
  %v81 = getelementptr inbounds float, ptr %v60, i64 %v16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fsub <8 x float> %v70, %v79
  %v84 = fmul <8 x float> %v82, %v83
  %v85 = fmul <8 x float> %v82, %v72
  %v86 = getelementptr inbounds float, ptr %v63, i64 %v16
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fmul <8 x float> %v87, %v78
  %v89 = getelementptr inbounds float, ptr %v66, i64 %v16
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fsub <8 x float> %v90, %v76
  %v92 = fadd <8 x float> %v34, %v74
  %v93 = fadd <8 x float> %v35, %v80
  %v94 = fadd <8 x float> %v36, %v84
  %v95 = fadd <8 x float> %v37, %v85
  %v96 = fadd <8 x float> %v38, %v88
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v91, <8 x float> %v39)
  %v98 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v99 = fadd <8 x float> %v23, %v34
  %v100 = fadd <8 x float> %v24, %v35
  %v101 = fadd <8 x float> %v25, %v36
  %v102 = fadd <8 x float> %v26, %v37
  %v103 = fadd <8 x float> %v27, %v38
  %v104 = fadd <8 x float> %v28, %v39
  %v105 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v16
  store <8 x float> %v23, ptr %v108, align 4
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v16
  store <8 x float> %v24, ptr %v111, align 4
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v16
  store <8 x float> %v25, ptr %v114, align 4
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v16
  store <8 x float> %v26, ptr %v117, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v16
  store <8 x float> %v27, ptr %v120, align 4
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v16
  store <8 x float> %v28, ptr %v123, align 4
  %v124 = add nsw i64 %v16, 8
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v23 = load ptr, ptr %v22, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v24 = load <8 x float>, ptr %v7, align 4
  %v25 = load <8 x float>, ptr %v9, align 4
  %v26 = fsub <8 x float> %v24, %v25
  %v27 = load <8 x float>, ptr %v11, align 4
  %v28 = load <8 x float>, ptr %v13, align 4
  %v29 = fsub <8 x float> %v27, %v28
  %v30 = load <8 x float>, ptr %v15, align 4
  %v31 = load <8 x float>, ptr %v17, align 4
  %v32 = fsub <8 x float> %v30, %v31
  store <8 x float> %v26, ptr %v19, align 4
  store <8 x float> %v29, ptr %v21, align 4
  store <8 x float> %v32, ptr %v23, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
