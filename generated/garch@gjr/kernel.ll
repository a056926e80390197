; generated from specs/garch.yaml by `make generated`: do not edit
; garch@gjr D=8 float32, x86-64-v3

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
  %v43 = getelementptr inbounds i64, ptr %v1, i64 28
  %v44 = load i64, ptr %v43, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 29
  %v55 = load i64, ptr %v54, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 30
  %v66 = load i64, ptr %v65, align 8
  %v76 = getelementptr inbounds i64, ptr %v1, i64 5
  %v77 = load i64, ptr %v76, align 8
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
  br i1 %v33, label %b25, label %b26
b25:
  %v67 = icmp eq i64 %v66, 0
  br i1 %v67, label %b27, label %b28
b27:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b28
b28:
  br label %b26
b26:
  br i1 %v34, label %b29, label %b30
b29:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v4, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v4, align 8
  %v72 = mul i64 %v3, %v71
  br label %b31
b31:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b32, label %b33
b32:
  %v75 = call i32 @sched_yield()
  br label %b31
b33:
  br label %b30
b30:
  %v84 = getelementptr inbounds i64, ptr %v5, i64 1
  %v85 = getelementptr inbounds i64, ptr %v5, i64 2
  %v98 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b34
b34:
  %v78 = phi i64 [ 0, %b30 ], [ %v116, %b46 ]
  %v79 = icmp slt i64 %v78, %v8
  br i1 %v79, label %b35, label %b36
b35:
  %v80 = add i64 %v78, %v77
  %v81 = icmp slt i64 %v80, %v8
  %v82 = select i1 %v81, i64 %v80, i64 %v8
  %v83 = sub i64 %v82, %v78
  store i64 %v78, ptr %v84, align 8
  store i64 %v83, ptr %v85, align 8
  %v86 = mul i64 %v83, %v7
  %v87 = mul i64 %v86, %v2
  %v88 = sdiv i64 %v87, %v3
  %v89 = icmp slt i64 %v88, %v86
  %v90 = select i1 %v89, i64 %v88, i64 %v86
  %v91 = mul i64 %v86, %v10
  %v92 = sdiv i64 %v91, %v3
  %v93 = icmp slt i64 %v92, %v86
  %v94 = select i1 %v93, i64 %v92, i64 %v86
  %v95 = mul i64 %v78, %v7
  %v96 = add i64 %v90, %v95
  %v97 = add i64 %v94, %v95
  store i64 %v96, ptr %v29, align 8
  store i64 %v97, ptr %v30, align 8
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v34, label %b37, label %b38
b37:
  %v99 = atomicrmw add ptr %v98, i64 1 acq_rel
  %v100 = load i64, ptr %v4, align 8
  %v101 = add i64 %v100, 1
  store i64 %v101, ptr %v4, align 8
  %v102 = mul i64 %v3, %v101
  br label %b39
b39:
  %v103 = load atomic i64, ptr %v98 acquire, align 8
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %b40, label %b41
b40:
  %v105 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  br label %b42
b42:
  %v106 = phi i64 [ %v78, %b38 ], [ %v108, %b43 ]
  %v107 = icmp slt i64 %v106, %v82
  br i1 %v107, label %b43, label %b44
b43:
  store i64 %v106, ptr %v5, align 8
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v108 = add nsw i64 %v106, 1
  br label %b42
b44:
  br i1 %v34, label %b45, label %b46
b45:
  %v109 = atomicrmw add ptr %v98, i64 1 acq_rel
  %v110 = load i64, ptr %v4, align 8
  %v111 = add i64 %v110, 1
  store i64 %v111, ptr %v4, align 8
  %v112 = mul i64 %v3, %v111
  br label %b47
b47:
  %v113 = load atomic i64, ptr %v98 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b48, label %b49
b48:
  %v115 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  store i64 %v24, ptr %v29, align 8
  store i64 %v28, ptr %v30, align 8
  %v116 = add nsw i64 %v78, %v77
  br label %b34
b36:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
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
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 13
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = add i64 %v19, %v9
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v13, i64 %v21
  %v23 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v23, ptr %v22, align 4
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
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 14
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = add i64 %v19, %v9
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v13, i64 %v21
  %v23 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v23, ptr %v22, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 15
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v22 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
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
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 5
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 6
  %v12 = load i64, ptr %v11, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v16 = load ptr, ptr %v15, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v28 = load ptr, ptr %v27, align 4
  %v23 = mul i64 %v6, %v22
  %v32 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v36, %b1 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v17 = mul i64 %v13, 8
  %v18 = getelementptr inbounds float, ptr %v16, i64 %v17
  %v24 = sub i64 %v13, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v20, i64 %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v25
  %v30 = load <8 x float>, ptr %v18, align 4
  %v31 = fmul <8 x float> %v30, %v30
  %v34 = fcmp olt <8 x float> %v30, %v33
  %v35 = select <8 x i1> %v34, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v31, ptr %v26, align 4
  store <8 x float> %v35, ptr %v29, align 4
  %v36 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 15
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 14
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 13
  %v47 = load i64, ptr %v46, align 8
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v28
  %v48 = and i64 %v9, %v47
  %v49 = mul i64 %v48, %v28
  %v53 = add i64 %v9, 1
  %v54 = and i64 %v53, %v47
  %v55 = mul i64 %v54, %v28
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v72, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v30 = add i64 %v29, %v14
  %v31 = mul i64 %v30, 8
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v39 = add i64 %v38, %v14
  %v40 = mul i64 %v39, 8
  %v41 = getelementptr inbounds float, ptr %v34, i64 %v40
  %v50 = add i64 %v49, %v14
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v45, i64 %v51
  %v56 = add i64 %v55, %v14
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v45, i64 %v57
  %v59 = load <8 x float>, ptr %v17, align 4
  %v60 = load <8 x float>, ptr %v19, align 4
  %v61 = load <8 x float>, ptr %v21, align 4
  %v62 = load <8 x float>, ptr %v32, align 4
  %v63 = fmul <8 x float> %v61, %v62
  %v64 = fadd <8 x float> %v60, %v63
  %v65 = load <8 x float>, ptr %v41, align 4
  %v66 = fmul <8 x float> %v64, %v65
  %v67 = fadd <8 x float> %v59, %v66
  %v68 = load <8 x float>, ptr %v43, align 4
  %v69 = load <8 x float>, ptr %v52, align 4
  %v70 = fmul <8 x float> %v68, %v69
  %v71 = fadd <8 x float> %v67, %v70
  store <8 x float> %v71, ptr %v58, align 4
  %v72 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 14
  %v29 = load i64, ptr %v28, align 8
  %v18 = sub i64 %v9, %v6
  %v21 = mul i64 %v18, %v20
  %v27 = add i64 %v9, 1
  %v30 = and i64 %v27, %v29
  %v31 = mul i64 %v30, %v20
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v36, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v22 = add i64 %v21, %v14
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v32 = add i64 %v31, %v14
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v26, i64 %v33
  %v35 = load <8 x float>, ptr %v24, align 4
  store <8 x float> %v35, ptr %v34, align 4
  %v36 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v26 = load ptr, ptr %v25, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 15
  %v29 = load i64, ptr %v28, align 8
  %v18 = sub i64 %v9, %v6
  %v21 = mul i64 %v18, %v20
  %v27 = add i64 %v9, 1
  %v30 = and i64 %v27, %v29
  %v31 = mul i64 %v30, %v20
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v36, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v22 = add i64 %v21, %v14
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v32 = add i64 %v31, %v14
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v26, i64 %v33
  %v35 = load <8 x float>, ptr %v24, align 4
  store <8 x float> %v35, ptr %v34, align 4
  %v36 = add nsw i64 %v14, 1
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
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v35 = load ptr, ptr %v34, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v38 = load ptr, ptr %v37, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v41 = load ptr, ptr %v40, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v44 = load ptr, ptr %v43, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v47 = load ptr, ptr %v46, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v56 = load ptr, ptr %v55, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v59 = load ptr, ptr %v58, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v24 = mul i64 %v5, %v17
  %v49 = and i64 %v5, 1
  %v50 = mul i64 %v49, %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v79, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v10
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v25 = add i64 %v24, %v10
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v26
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v26
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v20
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v26
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v26
  %v51 = add i64 %v50, %v10
  %v52 = mul i64 %v51, 8
  %v53 = getelementptr inbounds float, ptr %v13, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v41, i64 %v52
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v52
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v26
  %v61 = load <8 x float>, ptr %v21, align 4
  %v62 = load <8 x float>, ptr %v27, align 4
  %v63 = fadd <8 x float> %v61, %v62
  %v64 = load <8 x float>, ptr %v29, align 4
  %v65 = fmul <8 x float> %v63, %v64
  %v66 = load <8 x float>, ptr %v31, align 4
  %v67 = load <8 x float>, ptr %v33, align 4
  %v68 = load <8 x float>, ptr %v36, align 4
  %v69 = fmul <8 x float> %v67, %v68
  %v70 = fadd <8 x float> %v66, %v69
  %v71 = fmul <8 x float> %v63, %v70
  %v72 = load <8 x float>, ptr %v39, align 4
  %v73 = fmul <8 x float> %v63, %v72
  %v74 = fmul <8 x float> %v73, %v67
  %v75 = load <8 x float>, ptr %v42, align 4
  %v76 = load <8 x float>, ptr %v45, align 4
  %v77 = fmul <8 x float> %v75, %v76
  %v78 = fadd <8 x float> %v77, %v77
  store <8 x float> %v63, ptr %v48, align 4
  store <8 x float> %v65, ptr %v53, align 4
  store <8 x float> %v71, ptr %v54, align 4
  store <8 x float> %v74, ptr %v57, align 4
  store <8 x float> %v78, ptr %v60, align 4
  %v79 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v24 = load ptr, ptr %v23, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v27 = load ptr, ptr %v26, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 14
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
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v29 = load <8 x float>, ptr %v22, align 4
  %v30 = load <8 x float>, ptr %v25, align 4
  %v31 = fmul <8 x float> %v29, %v30
  %v32 = load <8 x float>, ptr %v28, align 4
  %v33 = fmul <8 x float> %v31, %v32
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
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v24 = load ptr, ptr %v23, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 15
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
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v20 = load ptr, ptr %v19, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v29 = load ptr, ptr %v28, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v27, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v26, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v25, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v24, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v17, %v23
  %v25 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v26 = fadd <8 x float> %v11, %v17
  %v27 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v29, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 17
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

declare i32 @sched_yield() #2

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
