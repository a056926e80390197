; generated from specs/pid.yaml by `make generated`: do not edit
; pid@on_error D=8 float32, x86-64-v3

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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 30
  %v50 = load i64, ptr %v49, align 8
  %v60 = getelementptr inbounds i64, ptr %v1, i64 31
  %v61 = load i64, ptr %v60, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 5
  %v72 = load i64, ptr %v71, align 8
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
  %v51 = icmp eq i64 %v50, 0
  br i1 %v51, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v40, label %b11, label %b12
b11:
  %v52 = getelementptr inbounds i64, ptr %v1, i64 3
  %v53 = atomicrmw add ptr %v52, i64 1 acq_rel
  %v54 = load i64, ptr %v4, align 8
  %v55 = add i64 %v54, 1
  store i64 %v55, ptr %v4, align 8
  %v56 = mul i64 %v3, %v55
  br label %b13
b13:
  %v57 = load atomic i64, ptr %v52 acquire, align 8
  %v58 = icmp slt i64 %v57, %v56
  br i1 %v58, label %b14, label %b15
b14:
  %v59 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br i1 %v39, label %b16, label %b17
b16:
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %b18, label %b19
b18:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b19
b19:
  br label %b17
b17:
  br i1 %v40, label %b20, label %b21
b20:
  %v63 = getelementptr inbounds i64, ptr %v1, i64 3
  %v64 = atomicrmw add ptr %v63, i64 1 acq_rel
  %v65 = load i64, ptr %v4, align 8
  %v66 = add i64 %v65, 1
  store i64 %v66, ptr %v4, align 8
  %v67 = mul i64 %v3, %v66
  br label %b22
b22:
  %v68 = load atomic i64, ptr %v63 acquire, align 8
  %v69 = icmp slt i64 %v68, %v67
  br i1 %v69, label %b23, label %b24
b23:
  %v70 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b25
b25:
  %v73 = phi i64 [ 0, %b21 ], [ %v109, %b37 ]
  %v74 = icmp slt i64 %v73, %v6
  br i1 %v74, label %b26, label %b27
b26:
  %v75 = add i64 %v73, %v72
  %v76 = icmp slt i64 %v75, %v6
  %v77 = select i1 %v76, i64 %v75, i64 %v6
  %v78 = sub i64 %v77, %v73
  store i64 %v73, ptr %v7, align 8
  store i64 %v78, ptr %v8, align 8
  %v79 = mul i64 %v78, %v10
  %v80 = mul i64 %v79, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = icmp slt i64 %v81, %v79
  %v83 = select i1 %v82, i64 %v81, i64 %v79
  %v84 = mul i64 %v79, %v12
  %v85 = sdiv i64 %v84, %v3
  %v86 = icmp slt i64 %v85, %v79
  %v87 = select i1 %v86, i64 %v85, i64 %v79
  %v88 = mul i64 %v73, %v10
  %v89 = add i64 %v83, %v88
  %v90 = add i64 %v87, %v88
  store i64 %v89, ptr %v31, align 8
  store i64 %v90, ptr %v32, align 8
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b28, label %b29
b28:
  %v92 = atomicrmw add ptr %v91, i64 1 acq_rel
  %v93 = load i64, ptr %v4, align 8
  %v94 = add i64 %v93, 1
  store i64 %v94, ptr %v4, align 8
  %v95 = mul i64 %v3, %v94
  br label %b30
b30:
  %v96 = load atomic i64, ptr %v91 acquire, align 8
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %b31, label %b32
b31:
  %v98 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  br label %b33
b33:
  %v99 = phi i64 [ %v73, %b29 ], [ %v101, %b34 ]
  %v100 = icmp slt i64 %v99, %v77
  br i1 %v100, label %b34, label %b35
b34:
  store i64 %v99, ptr %v5, align 8
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v101 = add nsw i64 %v99, 1
  br label %b33
b35:
  br i1 %v40, label %b36, label %b37
b36:
  %v102 = atomicrmw add ptr %v91, i64 1 acq_rel
  %v103 = load i64, ptr %v4, align 8
  %v104 = add i64 %v103, 1
  store i64 %v104, ptr %v4, align 8
  %v105 = mul i64 %v3, %v104
  br label %b38
b38:
  %v106 = load atomic i64, ptr %v91 acquire, align 8
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b39, label %b40
b39:
  %v108 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v109 = add nsw i64 %v73, %v72
  br label %b25
b27:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 5
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 6
  %v12 = load i64, ptr %v11, align 8
  %v15 = load ptr, ptr %v0, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v21 = load ptr, ptr %v20, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 28
  %v26 = load i64, ptr %v25, align 8
  %v27 = xor i64 %v26, -1
  %v28 = and i64 %v6, %v27
  %v29 = mul i64 %v28, %v17
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v36, %b1 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v18 = mul i64 %v13, 8
  %v19 = getelementptr inbounds float, ptr %v15, i64 %v18
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v18
  %v30 = sub i64 %v13, %v29
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v24, i64 %v31
  %v33 = load <8 x float>, ptr %v19, align 4
  %v34 = load <8 x float>, ptr %v22, align 4
  %v35 = fsub <8 x float> %v33, %v34
  store <8 x float> %v35, ptr %v32, align 4
  %v36 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 17
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 28
  %v33 = load i64, ptr %v32, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v44 = load ptr, ptr %v43, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 18
  %v56 = load i64, ptr %v55, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 21
  %v71 = load i64, ptr %v70, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = xor i64 %v33, -1
  %v35 = and i64 %v6, %v34
  %v36 = sub i64 %v9, %v35
  %v37 = mul i64 %v36, %v22
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v31, i64 %v38
  %v45 = mul i64 %v9, %v22
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v57 = and i64 %v9, %v56
  %v58 = mul i64 %v57, %v22
  %v59 = mul i64 %v58, 8
  %v60 = getelementptr inbounds float, ptr %v54, i64 %v59
  %v62 = add i64 %v9, 1
  %v63 = and i64 %v62, %v19
  %v64 = mul i64 %v63, %v22
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v17, i64 %v65
  %v72 = and i64 %v9, %v71
  %v73 = mul i64 %v72, %v22
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  %v81 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v120, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v26
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v14
  %v48 = load float, ptr %v47, align 4
  %v49 = fcmp oeq float %v48, 0x0000000000000000
  %v50 = select i1 %v49, float 0x3FF0000000000000, float 0x0000000000000000
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v26
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v26
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v26
  %v77 = load <8 x float>, ptr %v27, align 4
  %v78 = load <8 x float>, ptr %v29, align 4
  %v79 = load <8 x float>, ptr %v40, align 4
  %v80 = fmul <8 x float> %v78, %v79
  %v83 = fmul <8 x float> %v80, %v82
  %v84 = fadd <8 x float> %v77, %v83
  %v87 = fcmp olt <8 x float> %v84, %v86
  %v88 = select <8 x i1> %v87, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v91 = fcmp ogt <8 x float> %v84, %v90
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v93 = fcmp une <8 x float> %v92, splat (float 0x0000000000000000)
  %v94 = select <8 x i1> %v93, <8 x float> %v90, <8 x float> %v84
  %v95 = fcmp une <8 x float> %v88, splat (float 0x0000000000000000)
  %v96 = select <8 x i1> %v95, <8 x float> %v86, <8 x float> %v94
  %v97 = load <8 x float>, ptr %v42, align 4
  %v98 = fmul <8 x float> %v97, %v79
  %v99 = fadd <8 x float> %v98, %v96
  %v100 = load <8 x float>, ptr %v52, align 4
  %v101 = load <8 x float>, ptr %v61, align 4
  %v102 = fsub <8 x float> %v79, %v101
  %v103 = fmul <8 x float> %v100, %v102
  %v104 = fdiv <8 x float> %v103, %v82
  %v105 = insertelement <8 x float> poison, float %v50, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = fcmp une <8 x float> %v106, splat (float 0x0000000000000000)
  %v110 = select <8 x i1> %v109, <8 x float> %v108, <8 x float> %v104
  %v111 = fadd <8 x float> %v99, %v110
  %v112 = fcmp olt <8 x float> %v111, %v86
  %v113 = select <8 x i1> %v112, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v114 = fcmp ogt <8 x float> %v111, %v90
  %v115 = select <8 x i1> %v114, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v116 = fcmp une <8 x float> %v115, splat (float 0x0000000000000000)
  %v117 = select <8 x i1> %v116, <8 x float> %v90, <8 x float> %v111
  %v118 = fcmp une <8 x float> %v113, splat (float 0x0000000000000000)
  %v119 = select <8 x i1> %v118, <8 x float> %v86, <8 x float> %v117
  store <8 x float> %v96, ptr %v67, align 4
  store <8 x float> %v119, ptr %v76, align 4
  %v120 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 28
  %v19 = load i64, ptr %v18, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 18
  %v34 = load i64, ptr %v33, align 8
  %v20 = xor i64 %v19, -1
  %v21 = and i64 %v6, %v20
  %v22 = sub i64 %v9, %v21
  %v25 = mul i64 %v22, %v24
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v32 = add i64 %v9, 1
  %v35 = and i64 %v32, %v34
  %v36 = mul i64 %v35, %v24
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v31, i64 %v37
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = mul i64 %v14, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v28
  %v40 = load <8 x float>, ptr %v29, align 4
  store <8 x float> %v40, ptr %v39, align 4
  %v41 = add nsw i64 %v14, 1
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
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v37 = icmp sgt i64 %v3, 1
  br i1 %v37, label %b0, label %b1
b0:
  %v38 = getelementptr inbounds i64, ptr %v1, i64 3
  %v39 = atomicrmw add ptr %v38, i64 1 acq_rel
  %v40 = load i64, ptr %v4, align 8
  %v41 = add i64 %v40, 1
  store i64 %v41, ptr %v4, align 8
  %v42 = mul i64 %v3, %v41
  br label %b2
b2:
  %v43 = load atomic i64, ptr %v38 acquire, align 8
  %v44 = icmp slt i64 %v43, %v42
  br i1 %v44, label %b3, label %b4
b3:
  %v45 = call i32 @sched_yield()
  br label %b2
b4:
  br label %b1
b1:
  %v46 = icmp sle i64 %v10, 4
  br i1 %v46, label %b5, label %b6
b5:
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b6
b6:
  %v47 = icmp sgt i64 %v10, 4
  br i1 %v47, label %b7, label %b8
b7:
  %v50 = sub i64 %v6, 1
  br label %b9
b9:
  %v48 = phi i64 [ 0, %b7 ], [ %v52, %b10 ]
  %v49 = icmp slt i64 %v48, %v6
  br i1 %v49, label %b10, label %b11
b10:
  %v51 = sub i64 %v50, %v48
  store i64 %v51, ptr %v5, align 8
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v52 = add nsw i64 %v48, 1
  br label %b9
b11:
  br label %b8
b8:
  br i1 %v37, label %b12, label %b13
b12:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b14
b14:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v37, label %b17, label %b18
b17:
  %v61 = getelementptr inbounds i64, ptr %v1, i64 3
  %v62 = atomicrmw add ptr %v61, i64 1 acq_rel
  %v63 = load i64, ptr %v4, align 8
  %v64 = add i64 %v63, 1
  store i64 %v64, ptr %v4, align 8
  %v65 = mul i64 %v3, %v64
  br label %b19
b19:
  %v66 = load atomic i64, ptr %v61 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b20, label %b21
b20:
  %v68 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v26 = load ptr, ptr %v25, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v33 = load ptr, ptr %v32, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v36 = load ptr, ptr %v35, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v39 = load ptr, ptr %v38, align 4
  %v27 = mul i64 %v14, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v50 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v77, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fcmp oeq float %v16, 0x0000000000000000
  %v18 = select i1 %v17, float 0x3FF0000000000000, float 0x0000000000000000
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v23
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v23
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v23
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v23
  %v41 = load <8 x float>, ptr %v20, align 4
  %v42 = load <8 x float>, ptr %v24, align 4
  %v43 = fmul <8 x float> %v41, %v42
  %v44 = load <8 x float>, ptr %v29, align 4
  %v45 = fadd <8 x float> %v43, %v44
  %v46 = load <8 x float>, ptr %v31, align 4
  %v47 = load <8 x float>, ptr %v34, align 4
  %v48 = fsub <8 x float> %v42, %v47
  %v49 = fmul <8 x float> %v46, %v48
  %v52 = fdiv <8 x float> %v49, %v51
  %v53 = insertelement <8 x float> poison, float %v18, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = fcmp une <8 x float> %v54, splat (float 0x0000000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> %v56, <8 x float> %v52
  %v59 = fadd <8 x float> %v45, %v58
  %v62 = fcmp ogt <8 x float> %v59, %v61
  %v63 = select <8 x i1> %v62, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v66 = fcmp olt <8 x float> %v59, %v65
  %v67 = select <8 x i1> %v66, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v68 = load <8 x float>, ptr %v37, align 4
  %v69 = fcmp une <8 x float> %v67, splat (float 0x0000000000000000)
  %v70 = select <8 x i1> %v69, <8 x float> %v56, <8 x float> %v68
  %v71 = fcmp une <8 x float> %v63, splat (float 0x0000000000000000)
  %v72 = select <8 x i1> %v71, <8 x float> %v56, <8 x float> %v70
  %v73 = select <8 x i1> %v57, <8 x float> %v56, <8 x float> %v72
  %v74 = fdiv <8 x float> %v73, %v51
  %v75 = fmul <8 x float> %v74, %v46
  %v76 = fneg <8 x float> %v75
  store <8 x float> %v76, ptr %v40, align 4
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 2
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v18 = load ptr, ptr %v17, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v29 = load ptr, ptr %v28, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v42 = load ptr, ptr %v41, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v50 = load ptr, ptr %v49, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v59 = load ptr, ptr %v58, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v63 = load ptr, ptr %v62, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v72 = load ptr, ptr %v71, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v76 = load ptr, ptr %v75, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v85 = load ptr, ptr %v84, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v148 = load ptr, ptr %v147, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v152 = load ptr, ptr %v151, align 4
  %v15 = add i64 %v12, %v14
  %v16 = sub i64 %v15, 1
  %v19 = add i64 %v16, 1
  %v22 = mul i64 %v19, %v21
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v18, i64 %v23
  %v30 = and i64 %v19, 1
  %v31 = mul i64 %v30, %v21
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v92 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v161, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v25
  %v35 = load <8 x float>, ptr %v34, align 4
  br label %b3
b3:
  %v36 = phi i64 [ 0, %b1 ], [ %v160, %b4 ]
  %v37 = phi <8 x float> [ %v27, %b1 ], [ %v133, %b4 ]
  %v38 = phi <8 x float> [ %v35, %b1 ], [ %v144, %b4 ]
  %v39 = icmp slt i64 %v36, %v14
  br i1 %v39, label %b4, label %b5
b4:
  %v40 = sub i64 %v16, %v36
  %v43 = mul i64 %v40, %v21
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v42, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v25
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v44
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v25
  %v53 = add i64 %v40, 1
  %v54 = mul i64 %v53, %v21
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v18, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v25
  %v60 = getelementptr inbounds float, ptr %v42, i64 %v55
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v25
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v43
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v9
  %v66 = load float, ptr %v65, align 4
  %v67 = fcmp oeq float %v66, 0x0000000000000000
  %v68 = select i1 %v67, float 0x3FF0000000000000, float 0x0000000000000000
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v44
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v25
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v44
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v25
  %v79 = and i64 %v53, 1
  %v80 = mul i64 %v79, %v21
  %v81 = mul i64 %v80, 8
  %v82 = getelementptr inbounds float, ptr %v29, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v25
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v44
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v25
  %v88 = load <8 x float>, ptr %v46, align 4
  %v89 = load <8 x float>, ptr %v48, align 4
  %v90 = load <8 x float>, ptr %v52, align 4
  %v91 = fmul <8 x float> %v89, %v90
  %v94 = fmul <8 x float> %v91, %v93
  %v95 = fadd <8 x float> %v88, %v94
  %v98 = fcmp ogt <8 x float> %v95, %v97
  %v99 = select <8 x i1> %v98, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v102 = fcmp olt <8 x float> %v95, %v101
  %v103 = select <8 x i1> %v102, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v104 = load <8 x float>, ptr %v59, align 4
  %v105 = fmul <8 x float> %v104, %v90
  %v106 = load <8 x float>, ptr %v61, align 4
  %v107 = fadd <8 x float> %v105, %v106
  %v108 = load <8 x float>, ptr %v70, align 4
  %v109 = load <8 x float>, ptr %v74, align 4
  %v110 = fsub <8 x float> %v90, %v109
  %v111 = fmul <8 x float> %v108, %v110
  %v112 = fdiv <8 x float> %v111, %v93
  %v113 = insertelement <8 x float> poison, float %v68, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fcmp une <8 x float> %v114, splat (float 0x0000000000000000)
  %v118 = select <8 x i1> %v117, <8 x float> %v116, <8 x float> %v112
  %v119 = fadd <8 x float> %v107, %v118
  %v120 = fcmp ogt <8 x float> %v119, %v97
  %v121 = select <8 x i1> %v120, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v122 = fcmp olt <8 x float> %v119, %v101
  %v123 = select <8 x i1> %v122, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v124 = load <8 x float>, ptr %v78, align 4
  %v125 = fcmp une <8 x float> %v123, splat (float 0x0000000000000000)
  %v126 = select <8 x i1> %v125, <8 x float> %v116, <8 x float> %v124
  %v127 = fcmp une <8 x float> %v121, splat (float 0x0000000000000000)
  %v128 = select <8 x i1> %v127, <8 x float> %v116, <8 x float> %v126
  %v129 = fadd <8 x float> %v37, %v128
  %v130 = fcmp une <8 x float> %v103, splat (float 0x0000000000000000)
  %v131 = select <8 x i1> %v130, <8 x float> %v116, <8 x float> %v129
  %v132 = fcmp une <8 x float> %v99, splat (float 0x0000000000000000)
  %v133 = select <8 x i1> %v132, <8 x float> %v116, <8 x float> %v131
  %v134 = fmul <8 x float> %v128, %v104
  %v135 = fadd <8 x float> %v38, %v134
  %v136 = select <8 x i1> %v117, <8 x float> %v116, <8 x float> %v128
  %v137 = fdiv <8 x float> %v136, %v93
  %v138 = fmul <8 x float> %v137, %v108
  %v139 = fadd <8 x float> %v135, %v138
  %v140 = fmul <8 x float> %v133, %v93
  %v141 = fmul <8 x float> %v140, %v89
  %v142 = fadd <8 x float> %v139, %v141
  %v143 = fneg <8 x float> %v142
  %v144 = load <8 x float>, ptr %v87, align 4
  %v145 = getelementptr inbounds float, ptr %v18, i64 %v44
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v25
  store <8 x float> %v133, ptr %v146, align 4
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v44
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v25
  store <8 x float> %v142, ptr %v150, align 4
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v44
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v25
  store <8 x float> %v143, ptr %v154, align 4
  %v155 = and i64 %v40, 1
  %v156 = mul i64 %v155, %v21
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v29, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v25
  store <8 x float> %v144, ptr %v159, align 4
  %v160 = add nsw i64 %v36, 1
  br label %b3
b5:
  %v161 = add nsw i64 %v9, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v35 = load ptr, ptr %v34, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v39 = load ptr, ptr %v38, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v52 = load ptr, ptr %v51, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v56 = load ptr, ptr %v55, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v65 = load ptr, ptr %v64, align 4
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v69 = load ptr, ptr %v68, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v17
  %v29 = add i64 %v5, 1
  %v30 = mul i64 %v29, %v15
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v36 = getelementptr inbounds float, ptr %v13, i64 %v31
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v16
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v17
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v17
  %v57 = and i64 %v29, 1
  %v58 = mul i64 %v57, %v15
  %v59 = mul i64 %v58, 8
  %v60 = getelementptr inbounds float, ptr %v56, i64 %v59
  %v62 = getelementptr inbounds float, ptr %v28, i64 %v17
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v17
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v17
  %v76 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v130, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v19
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v19
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v10
  %v42 = load float, ptr %v41, align 4
  %v43 = fcmp oeq float %v42, 0x0000000000000000
  %v44 = select i1 %v43, float 0x3FF0000000000000, float 0x0000000000000000
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v19
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v19
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v19
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v19
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v19
  %v72 = load <8 x float>, ptr %v20, align 4
  %v73 = load <8 x float>, ptr %v22, align 4
  %v74 = load <8 x float>, ptr %v26, align 4
  %v75 = fmul <8 x float> %v73, %v74
  %v78 = fmul <8 x float> %v75, %v77
  %v79 = fadd <8 x float> %v72, %v78
  %v82 = fcmp ogt <8 x float> %v79, %v81
  %v83 = select <8 x i1> %v82, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v86 = fcmp olt <8 x float> %v79, %v85
  %v87 = select <8 x i1> %v86, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v88 = load <8 x float>, ptr %v33, align 4
  %v89 = load <8 x float>, ptr %v35, align 4
  %v90 = fmul <8 x float> %v89, %v74
  %v91 = load <8 x float>, ptr %v37, align 4
  %v92 = fadd <8 x float> %v90, %v91
  %v93 = load <8 x float>, ptr %v46, align 4
  %v94 = load <8 x float>, ptr %v50, align 4
  %v95 = fsub <8 x float> %v74, %v94
  %v96 = fmul <8 x float> %v93, %v95
  %v97 = fdiv <8 x float> %v96, %v77
  %v98 = insertelement <8 x float> poison, float %v44, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = fcmp une <8 x float> %v99, splat (float 0x0000000000000000)
  %v103 = select <8 x i1> %v102, <8 x float> %v101, <8 x float> %v97
  %v104 = fadd <8 x float> %v92, %v103
  %v105 = fcmp ogt <8 x float> %v104, %v81
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v107 = fcmp olt <8 x float> %v104, %v85
  %v108 = select <8 x i1> %v107, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v109 = load <8 x float>, ptr %v54, align 4
  %v110 = fcmp une <8 x float> %v108, splat (float 0x0000000000000000)
  %v111 = select <8 x i1> %v110, <8 x float> %v101, <8 x float> %v109
  %v112 = fcmp une <8 x float> %v106, splat (float 0x0000000000000000)
  %v113 = select <8 x i1> %v112, <8 x float> %v101, <8 x float> %v111
  %v114 = fadd <8 x float> %v88, %v113
  %v115 = fcmp une <8 x float> %v87, splat (float 0x0000000000000000)
  %v116 = select <8 x i1> %v115, <8 x float> %v101, <8 x float> %v114
  %v117 = fcmp une <8 x float> %v83, splat (float 0x0000000000000000)
  %v118 = select <8 x i1> %v117, <8 x float> %v101, <8 x float> %v116
  %v119 = load <8 x float>, ptr %v61, align 4
  %v120 = fmul <8 x float> %v113, %v89
  %v121 = fadd <8 x float> %v119, %v120
  %v122 = select <8 x i1> %v102, <8 x float> %v101, <8 x float> %v113
  %v123 = fdiv <8 x float> %v122, %v77
  %v124 = fmul <8 x float> %v123, %v93
  %v125 = fadd <8 x float> %v121, %v124
  %v126 = fmul <8 x float> %v118, %v77
  %v127 = fmul <8 x float> %v126, %v73
  %v128 = fadd <8 x float> %v125, %v127
  %v129 = fneg <8 x float> %v128
  store <8 x float> %v118, ptr %v63, align 4
  store <8 x float> %v128, ptr %v67, align 4
  store <8 x float> %v129, ptr %v71, align 4
  %v130 = add nsw i64 %v10, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v22 = load ptr, ptr %v21, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = and i64 %v5, 1
  %v24 = mul i64 %v23, %v15
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v29, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v19
  %v28 = load <8 x float>, ptr %v20, align 4
  store <8 x float> %v28, ptr %v27, align 4
  %v29 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v36 = load ptr, ptr %v35, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v40 = load ptr, ptr %v39, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v43 = load ptr, ptr %v42, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v51 = load ptr, ptr %v50, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v58 = load ptr, ptr %v57, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v61 = load ptr, ptr %v60, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v119 = load ptr, ptr %v118, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 16
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
  %v52 = mul i64 %v19, 8
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v65 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v124, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v71 = getelementptr inbounds float, ptr %v49, i64 %v16
  %v77 = getelementptr inbounds float, ptr %v56, i64 %v16
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v114, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v111, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v112, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v113, %b8 ]
  %v26 = icmp slt i64 %v22, %v21
  br i1 %v26, label %b4, label %b5
b4:
  %v27 = add i64 %v22, 128
  %v28 = icmp slt i64 %v27, %v21
  %v29 = select i1 %v28, i64 %v27, i64 %v21
  br label %b6
b6:
  %v30 = phi i64 [ %v22, %b4 ], [ %v110, %b7 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v107, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v108, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v109, %b7 ]
  %v34 = icmp slt i64 %v30, %v29
  br i1 %v34, label %b7, label %b8
b7:
  %v37 = mul i64 %v30, 8
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v37
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v30
  %v45 = load float, ptr %v44, align 4
  %v46 = fcmp oeq float %v45, 0x0000000000000000
  %v47 = select i1 %v46, float 0x3FF0000000000000, float 0x0000000000000000
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v37
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v37
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v37
  %v63 = getelementptr inbounds float, ptr %v38, i64 %v16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v67 = fmul <8 x float> %v64, %v66
  %v68 = getelementptr inbounds float, ptr %v41, i64 %v16
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fmul <8 x float> %v67, %v69
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fmul <8 x float> %v72, %v69
  %v74 = getelementptr inbounds float, ptr %v54, i64 %v16
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fadd <8 x float> %v73, %v75
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v59, i64 %v16
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fsub <8 x float> %v69, %v80
  %v82 = fmul <8 x float> %v78, %v81
  %v83 = fdiv <8 x float> %v82, %v66
  %v84 = insertelement <8 x float> poison, float %v47, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = fcmp une <8 x float> %v85, splat (float 0x0000000000000000)
  %v89 = select <8 x i1> %v88, <8 x float> %v87, <8 x float> %v83
  %v90 = fadd <8 x float> %v76, %v89
  %v93 = fcmp ogt <8 x float> %v90, %v92
  %v94 = select <8 x i1> %v93, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v97 = fcmp olt <8 x float> %v90, %v96
  %v98 = select <8 x i1> %v97, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v99 = getelementptr inbounds float, ptr %v62, i64 %v16
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fcmp une <8 x float> %v98, splat (float 0x0000000000000000)
  %v102 = select <8 x i1> %v101, <8 x float> %v87, <8 x float> %v100
  %v103 = fcmp une <8 x float> %v94, splat (float 0x0000000000000000)
  %v104 = select <8 x i1> %v103, <8 x float> %v87, <8 x float> %v102
  %v105 = select <8 x i1> %v88, <8 x float> %v87, <8 x float> %v104
  %v106 = fdiv <8 x float> %v105, %v66
  %v107 = fadd <8 x float> %v31, %v70
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v81, <8 x float> %v32)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v69, <8 x float> %v33)
  %v110 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v111 = fadd <8 x float> %v23, %v31
  %v112 = fadd <8 x float> %v24, %v32
  %v113 = fadd <8 x float> %v25, %v33
  %v114 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v16
  store <8 x float> %v23, ptr %v117, align 4
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v16
  store <8 x float> %v24, ptr %v120, align 4
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v16
  store <8 x float> %v25, ptr %v123, align 4
  %v124 = add nsw i64 %v16, 8
  br label %b0
b2:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
