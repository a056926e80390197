; generated from specs/cfc.yaml by `make generated`: do not edit
; cfc I=8 H=8 U=128 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v33 = getelementptr inbounds i64, ptr %v1, i64 4
  %v34 = load i64, ptr %v33, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 32
  %v46 = load i64, ptr %v45, align 8
  %v72 = getelementptr inbounds i64, ptr %v1, i64 5
  %v73 = load i64, ptr %v72, align 8
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
  %v35 = icmp eq i64 %v34, 0
  br i1 %v35, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b2, label %b3
b2:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b4
b4:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b5, label %b6
b5:
  %v44 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v35, label %b7, label %b8
b7:
  %v47 = icmp eq i64 %v46, 0
  br i1 %v47, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v36, label %b11, label %b12
b11:
  %v48 = getelementptr inbounds i64, ptr %v1, i64 3
  %v49 = atomicrmw add ptr %v48, i64 1 acq_rel
  %v50 = load i64, ptr %v4, align 8
  %v51 = add i64 %v50, 1
  store i64 %v51, ptr %v4, align 8
  %v52 = mul i64 %v3, %v51
  br label %b13
b13:
  %v53 = load atomic i64, ptr %v48 acquire, align 8
  %v54 = icmp slt i64 %v53, %v52
  br i1 %v54, label %b14, label %b15
b14:
  %v55 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br i1 %v35, label %b16, label %b17
b16:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b17
b17:
  br i1 %v36, label %b18, label %b19
b18:
  %v56 = getelementptr inbounds i64, ptr %v1, i64 3
  %v57 = atomicrmw add ptr %v56, i64 1 acq_rel
  %v58 = load i64, ptr %v4, align 8
  %v59 = add i64 %v58, 1
  store i64 %v59, ptr %v4, align 8
  %v60 = mul i64 %v3, %v59
  br label %b20
b20:
  %v61 = load atomic i64, ptr %v56 acquire, align 8
  %v62 = icmp slt i64 %v61, %v60
  br i1 %v62, label %b21, label %b22
b21:
  %v63 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  br i1 %v35, label %b23, label %b24
b23:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b24
b24:
  br i1 %v36, label %b25, label %b26
b25:
  %v64 = getelementptr inbounds i64, ptr %v1, i64 3
  %v65 = atomicrmw add ptr %v64, i64 1 acq_rel
  %v66 = load i64, ptr %v4, align 8
  %v67 = add i64 %v66, 1
  store i64 %v67, ptr %v4, align 8
  %v68 = mul i64 %v3, %v67
  br label %b27
b27:
  %v69 = load atomic i64, ptr %v64 acquire, align 8
  %v70 = icmp slt i64 %v69, %v68
  br i1 %v70, label %b28, label %b29
b28:
  %v71 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b30
b30:
  %v74 = phi i64 [ 0, %b26 ], [ %v110, %b42 ]
  %v75 = icmp slt i64 %v74, %v6
  br i1 %v75, label %b31, label %b32
b31:
  %v76 = add i64 %v74, %v73
  %v77 = icmp slt i64 %v76, %v6
  %v78 = select i1 %v77, i64 %v76, i64 %v6
  %v79 = sub i64 %v78, %v74
  store i64 %v74, ptr %v7, align 8
  store i64 %v79, ptr %v8, align 8
  %v80 = mul i64 %v79, %v10
  %v81 = mul i64 %v80, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = icmp slt i64 %v82, %v80
  %v84 = select i1 %v83, i64 %v82, i64 %v80
  %v85 = mul i64 %v80, %v12
  %v86 = sdiv i64 %v85, %v3
  %v87 = icmp slt i64 %v86, %v80
  %v88 = select i1 %v87, i64 %v86, i64 %v80
  %v89 = mul i64 %v74, %v10
  %v90 = add i64 %v84, %v89
  %v91 = add i64 %v88, %v89
  store i64 %v90, ptr %v31, align 8
  store i64 %v91, ptr %v32, align 8
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b33, label %b34
b33:
  %v93 = atomicrmw add ptr %v92, i64 1 acq_rel
  %v94 = load i64, ptr %v4, align 8
  %v95 = add i64 %v94, 1
  store i64 %v95, ptr %v4, align 8
  %v96 = mul i64 %v3, %v95
  br label %b35
b35:
  %v97 = load atomic i64, ptr %v92 acquire, align 8
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b36, label %b37
b36:
  %v99 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  br label %b38
b38:
  %v100 = phi i64 [ %v74, %b34 ], [ %v102, %b39 ]
  %v101 = icmp slt i64 %v100, %v78
  br i1 %v101, label %b39, label %b40
b39:
  store i64 %v100, ptr %v5, align 8
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v102 = add nsw i64 %v100, 1
  br label %b38
b40:
  br i1 %v36, label %b41, label %b42
b41:
  %v103 = atomicrmw add ptr %v92, i64 1 acq_rel
  %v104 = load i64, ptr %v4, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v4, align 8
  %v106 = mul i64 %v3, %v105
  br label %b43
b43:
  %v107 = load atomic i64, ptr %v92 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b44, label %b45
b44:
  %v109 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v110 = add nsw i64 %v74, %v73
  br label %b30
b32:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 16
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
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 14
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
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v6 = load ptr, ptr %v5, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v28 = load ptr, ptr %v27, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 4, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 4
  %v11 = select i1 %v10, i64 %v9, i64 4
  %v12 = mul i64 4, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 4
  %v15 = select i1 %v14, i64 %v13, i64 4
  %v16 = icmp slt i64 %v15, 4
  %v17 = select i1 %v16, i64 %v15, i64 4
  br label %b0
b0:
  %v18 = phi i64 [ %v11, %entry ], [ %v55, %b1 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v18, 256
  %v21 = mul i64 %v18, 32
  %v22 = getelementptr inbounds float, ptr %v6, i64 %v20
  %v23 = sub i64 128, %v21
  %v24 = icmp slt i64 %v23, 0
  %v25 = select i1 %v24, i64 0, i64 %v23
  %v26 = mul i64 %v21, 16
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v26
  call void @pack_turned(ptr %v29, i64 16, i64 1, i64 8, i64 %v25, ptr %v22, i64 32)
  %v30 = add i64 %v20, 8
  %v31 = add i64 %v21, 8
  %v32 = getelementptr inbounds float, ptr %v6, i64 %v30
  %v33 = sub i64 128, %v31
  %v34 = icmp slt i64 %v33, 0
  %v35 = select i1 %v34, i64 0, i64 %v33
  %v36 = mul i64 %v31, 16
  %v37 = getelementptr inbounds float, ptr %v28, i64 %v36
  call void @pack_turned(ptr %v37, i64 16, i64 1, i64 8, i64 %v35, ptr %v32, i64 32)
  %v38 = add i64 %v20, 16
  %v39 = add i64 %v21, 16
  %v40 = getelementptr inbounds float, ptr %v6, i64 %v38
  %v41 = sub i64 128, %v39
  %v42 = icmp slt i64 %v41, 0
  %v43 = select i1 %v42, i64 0, i64 %v41
  %v44 = mul i64 %v39, 16
  %v45 = getelementptr inbounds float, ptr %v28, i64 %v44
  call void @pack_turned(ptr %v45, i64 16, i64 1, i64 8, i64 %v43, ptr %v40, i64 32)
  %v46 = add i64 %v20, 24
  %v47 = add i64 %v21, 24
  %v48 = getelementptr inbounds float, ptr %v6, i64 %v46
  %v49 = sub i64 128, %v47
  %v50 = icmp slt i64 %v49, 0
  %v51 = select i1 %v50, i64 0, i64 %v49
  %v52 = mul i64 %v47, 16
  %v53 = getelementptr inbounds float, ptr %v28, i64 %v52
  call void @pack_turned(ptr %v53, i64 16, i64 1, i64 8, i64 %v51, ptr %v48, i64 32)
  %v54 = add i64 %v20, 256
  %v55 = add nsw i64 %v18, 1
  br label %b0
b2:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  %v14 = mul i64 %v1, 2
  %v16 = mul i64 %v1, 3
  %v18 = mul i64 %v1, 4
  %v20 = mul i64 %v1, 5
  %v22 = mul i64 %v1, 6
  %v24 = mul i64 %v1, 7
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v89, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = add i64 %v11, %v1
  %v15 = add i64 %v11, %v14
  %v17 = add i64 %v11, %v16
  %v19 = add i64 %v11, %v18
  %v21 = add i64 %v11, %v20
  %v23 = add i64 %v11, %v22
  %v25 = add i64 %v11, %v24
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v43 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v44 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v45 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v46 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v47 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v48 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v49 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v57 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v65 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v66 = mul i64 %v11, %v6
  %v67 = getelementptr inbounds float, ptr %v5, i64 %v66
  store <8 x float> %v58, ptr %v67, align 4
  %v68 = add i64 %v11, 1
  %v69 = mul i64 %v68, %v6
  %v70 = getelementptr inbounds float, ptr %v5, i64 %v69
  store <8 x float> %v59, ptr %v70, align 4
  %v71 = add i64 %v11, 2
  %v72 = mul i64 %v71, %v6
  %v73 = getelementptr inbounds float, ptr %v5, i64 %v72
  store <8 x float> %v60, ptr %v73, align 4
  %v74 = add i64 %v11, 3
  %v75 = mul i64 %v74, %v6
  %v76 = getelementptr inbounds float, ptr %v5, i64 %v75
  store <8 x float> %v61, ptr %v76, align 4
  %v77 = add i64 %v11, 4
  %v78 = mul i64 %v77, %v6
  %v79 = getelementptr inbounds float, ptr %v5, i64 %v78
  store <8 x float> %v62, ptr %v79, align 4
  %v80 = add i64 %v11, 5
  %v81 = mul i64 %v80, %v6
  %v82 = getelementptr inbounds float, ptr %v5, i64 %v81
  store <8 x float> %v63, ptr %v82, align 4
  %v83 = add i64 %v11, 6
  %v84 = mul i64 %v83, %v6
  %v85 = getelementptr inbounds float, ptr %v5, i64 %v84
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = add i64 %v11, 7
  %v87 = mul i64 %v86, %v6
  %v88 = getelementptr inbounds float, ptr %v5, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v90 = icmp ult i64 %v4, 8
  %v91 = select i1 %v90, i64 %v4, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v100 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v101 = shufflevector <8 x i64> %v100, <8 x i64> poison, <8 x i32> zeroinitializer
  %v102 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v101
  br label %b3
b3:
  %v96 = phi i64 [ %v10, %b2 ], [ %v107, %b4 ]
  %v97 = icmp slt i64 %v96, %v3
  br i1 %v97, label %b4, label %b5
b4:
  %v98 = mul i64 %v96, %v2
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v103 = getelementptr float, ptr %v99, <8 x i64> %v102
  %v104 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v103, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v105 = mul i64 %v96, %v6
  %v106 = getelementptr inbounds float, ptr %v5, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v6 = load ptr, ptr %v5, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v30 = load ptr, ptr %v29, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v81 = load ptr, ptr %v80, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1024
  %v8 = add i64 %v2, 1
  %v9 = mul i64 4, %v2
  %v10 = sdiv i64 %v9, %v3
  %v11 = icmp slt i64 %v10, 4
  %v12 = select i1 %v11, i64 %v10, i64 4
  %v13 = mul i64 4, %v8
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, 4
  %v16 = select i1 %v15, i64 %v14, i64 4
  %v17 = icmp slt i64 %v16, 4
  %v18 = select i1 %v17, i64 %v16, i64 4
  br label %b0
b0:
  %v19 = phi i64 [ %v12, %entry ], [ %v60, %b1 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v19, 256
  %v22 = mul i64 %v19, 32
  %v23 = getelementptr inbounds float, ptr %v7, i64 %v21
  %v24 = sub i64 128, %v22
  %v25 = icmp slt i64 %v24, 0
  %v26 = select i1 %v25, i64 0, i64 %v24
  %v27 = mul i64 %v22, 16
  %v28 = add i64 8, %v27
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  call void @pack_turned(ptr %v31, i64 16, i64 1, i64 8, i64 %v26, ptr %v23, i64 32)
  %v32 = add i64 %v21, 8
  %v33 = add i64 %v22, 8
  %v34 = getelementptr inbounds float, ptr %v7, i64 %v32
  %v35 = sub i64 128, %v33
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = mul i64 %v33, 16
  %v39 = add i64 8, %v38
  %v40 = getelementptr inbounds float, ptr %v30, i64 %v39
  call void @pack_turned(ptr %v40, i64 16, i64 1, i64 8, i64 %v37, ptr %v34, i64 32)
  %v41 = add i64 %v21, 16
  %v42 = add i64 %v22, 16
  %v43 = getelementptr inbounds float, ptr %v7, i64 %v41
  %v44 = sub i64 128, %v42
  %v45 = icmp slt i64 %v44, 0
  %v46 = select i1 %v45, i64 0, i64 %v44
  %v47 = mul i64 %v42, 16
  %v48 = add i64 8, %v47
  %v49 = getelementptr inbounds float, ptr %v30, i64 %v48
  call void @pack_turned(ptr %v49, i64 16, i64 1, i64 8, i64 %v46, ptr %v43, i64 32)
  %v50 = add i64 %v21, 24
  %v51 = add i64 %v22, 24
  %v52 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v53 = sub i64 128, %v51
  %v54 = icmp slt i64 %v53, 0
  %v55 = select i1 %v54, i64 0, i64 %v53
  %v56 = mul i64 %v51, 16
  %v57 = add i64 8, %v56
  %v58 = getelementptr inbounds float, ptr %v30, i64 %v57
  call void @pack_turned(ptr %v58, i64 16, i64 1, i64 8, i64 %v55, ptr %v52, i64 32)
  %v59 = add i64 %v21, 256
  %v60 = add nsw i64 %v19, 1
  br label %b0
b2:
  %v61 = getelementptr inbounds float, ptr %v6, i64 2048
  %v62 = sdiv i64 %v2, %v3
  %v63 = icmp slt i64 %v62, 1
  %v64 = select i1 %v63, i64 %v62, i64 1
  %v65 = sdiv i64 %v8, %v3
  %v66 = icmp slt i64 %v65, 1
  %v67 = select i1 %v66, i64 %v65, i64 1
  %v68 = icmp slt i64 %v67, 1
  %v69 = select i1 %v68, i64 %v67, i64 1
  br label %b3
b3:
  %v70 = phi i64 [ %v64, %b2 ], [ %v95, %b4 ]
  %v71 = icmp slt i64 %v70, %v69
  br i1 %v71, label %b4, label %b5
b4:
  %v72 = mul i64 %v70, 4096
  %v73 = mul i64 %v70, 8
  %v74 = getelementptr inbounds float, ptr %v61, i64 %v72
  %v75 = sub i64 8, %v73
  %v76 = icmp slt i64 %v75, 0
  %v77 = select i1 %v76, i64 0, i64 %v75
  %v78 = mul i64 %v73, 128
  %v79 = add i64 2048, %v78
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v79
  call void @pack_turned(ptr %v82, i64 128, i64 1, i64 128, i64 %v77, ptr %v74, i64 32)
  %v83 = add i64 %v72, 8
  %v84 = getelementptr inbounds float, ptr %v61, i64 %v83
  %v85 = add i64 3072, %v78
  %v86 = getelementptr inbounds float, ptr %v81, i64 %v85
  call void @pack_turned(ptr %v86, i64 128, i64 1, i64 128, i64 %v77, ptr %v84, i64 32)
  %v87 = add i64 %v72, 16
  %v88 = getelementptr inbounds float, ptr %v61, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v81, i64 %v78
  call void @pack_turned(ptr %v89, i64 128, i64 1, i64 128, i64 %v77, ptr %v88, i64 32)
  %v90 = add i64 %v72, 24
  %v91 = getelementptr inbounds float, ptr %v61, i64 %v90
  %v92 = add i64 1024, %v78
  %v93 = getelementptr inbounds float, ptr %v81, i64 %v92
  call void @pack_turned(ptr %v93, i64 128, i64 1, i64 128, i64 %v77, ptr %v91, i64 32)
  %v94 = add i64 %v72, 4096
  %v95 = add nsw i64 %v70, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v10 = load ptr, ptr %v9, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 5
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 6
  %v16 = load i64, ptr %v15, align 8
  %v44 = load ptr, ptr %v0, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 1
  %v46 = load i64, ptr %v45, align 8
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v60 = load ptr, ptr %v59, align 4
  %v11 = getelementptr inbounds float, ptr %v10, i64 6144
  %v61 = mul i64 %v6, %v46
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v78, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 1
  %v24 = sdiv i64 %v23, 2
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v77, %b8 ]
  %v31 = icmp slt i64 %v30, 4
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 256
  %v43 = getelementptr inbounds float, ptr %v10, i64 %v42
  %v53 = add i64 %v42, 256
  %v67 = mul i64 %v30, 4
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v76, %b13 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v47 = mul i64 %v38, 8
  %v48 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v49 = sub i64 %v40, 1
  %v50 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v49
  %v51 = load ptr, ptr %v50, align 4
  %v52 = icmp sgt i64 %v40, 0
  br i1 %v52, label %b9, label %b10
b9:
  call void %v51(ptr %v48, i64 8, ptr %v43, i64 8, ptr %v12, i64 32, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v54 = phi i64 [ %v38, %b10 ], [ %v75, %b16 ]
  %v55 = icmp slt i64 %v54, %v41
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = sub i64 %v54, %v38
  %v57 = mul i64 %v56, 32
  %v58 = getelementptr inbounds float, ptr %v12, i64 %v57
  %v62 = sub i64 %v54, %v61
  %v63 = mul i64 %v62, 128
  %v64 = getelementptr inbounds float, ptr %v60, i64 %v63
  br label %b14
b14:
  %v65 = phi i64 [ 0, %b12 ], [ %v74, %b15 ]
  %v66 = icmp slt i64 %v65, 4
  br i1 %v66, label %b15, label %b16
b15:
  %v68 = add i64 %v67, %v65
  %v69 = mul i64 %v68, 8
  %v70 = mul i64 %v65, 8
  %v71 = getelementptr inbounds float, ptr %v58, i64 %v70
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v64, i64 %v69
  store <8 x float> %v72, ptr %v73, align 4
  %v74 = add nsw i64 %v65, 1
  br label %b14
b16:
  %v75 = add nsw i64 %v54, 1
  br label %b11
b13:
  %v76 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v77 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v78 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v98, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v9, 1
  %v45 = mul i64 %v44, 32
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v46, i64 8
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v46, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v46, i64 24
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v47, <8 x float> %v14)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v49, <8 x float> %v15)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v51, <8 x float> %v16)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v53, <8 x float> %v17)
  %v62 = add i64 %v9, 2
  %v63 = mul i64 %v62, 32
  %v64 = getelementptr inbounds float, ptr %v2, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v64, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v64, i64 16
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v64, i64 24
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v65, <8 x float> %v18)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v19)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v20)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> %v21)
  %v80 = add i64 %v9, 3
  %v81 = mul i64 %v80, 32
  %v82 = getelementptr inbounds float, ptr %v2, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = getelementptr inbounds float, ptr %v82, i64 8
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v82, i64 16
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v82, i64 24
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v83, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v85, <8 x float> %v23)
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v87, <8 x float> %v24)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v25)
  %v98 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v99 = fadd <8 x float> %v10, %v14
  %v100 = fadd <8 x float> %v11, %v15
  %v101 = fadd <8 x float> %v12, %v16
  %v102 = fadd <8 x float> %v13, %v17
  %v103 = fadd <8 x float> %v99, %v18
  %v104 = fadd <8 x float> %v100, %v19
  %v105 = fadd <8 x float> %v101, %v20
  %v106 = fadd <8 x float> %v102, %v21
  %v107 = fadd <8 x float> %v103, %v22
  %v108 = fadd <8 x float> %v104, %v23
  %v109 = fadd <8 x float> %v105, %v24
  %v110 = fadd <8 x float> %v106, %v25
  br label %b3
b3:
  %v111 = phi i64 [ %v8, %b2 ], [ %v134, %b4 ]
  %v112 = phi <8 x float> [ %v107, %b2 ], [ %v130, %b4 ]
  %v113 = phi <8 x float> [ %v108, %b2 ], [ %v131, %b4 ]
  %v114 = phi <8 x float> [ %v109, %b2 ], [ %v132, %b4 ]
  %v115 = phi <8 x float> [ %v110, %b2 ], [ %v133, %b4 ]
  %v116 = icmp slt i64 %v111, %v3
  br i1 %v116, label %b4, label %b5
b4:
  %v117 = mul i64 %v111, 32
  %v118 = getelementptr inbounds float, ptr %v2, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v118, i64 8
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v118, i64 16
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v118, i64 24
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v119, <8 x float> %v112)
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v121, <8 x float> %v113)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v123, <8 x float> %v114)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v115)
  %v134 = add nsw i64 %v111, 1
  br label %b3
b5:
  store <8 x float> %v112, ptr %v4, align 4
  %v135 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v113, ptr %v135, align 4
  %v136 = mul i64 %v6, 2
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v114, ptr %v137, align 4
  %v138 = mul i64 %v6, 3
  %v139 = getelementptr inbounds float, ptr %v4, i64 %v138
  store <8 x float> %v115, ptr %v139, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v80, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v1, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v29, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v31, <8 x float> %v15)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v33, <8 x float> %v16)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v35, <8 x float> %v17)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 32
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v55, i64 8
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v55, i64 16
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v55, i64 24
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v56, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v58, <8 x float> %v19)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v20)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v21)
  %v71 = add i64 %v1, %v53
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v56, <8 x float> %v22)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v58, <8 x float> %v23)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v60, <8 x float> %v24)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v62, <8 x float> %v25)
  %v80 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v81 = fadd <8 x float> %v10, %v18
  %v82 = fadd <8 x float> %v11, %v19
  %v83 = fadd <8 x float> %v12, %v20
  %v84 = fadd <8 x float> %v13, %v21
  %v85 = fadd <8 x float> %v14, %v22
  %v86 = fadd <8 x float> %v15, %v23
  %v87 = fadd <8 x float> %v16, %v24
  %v88 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v89 = phi i64 [ %v8, %b2 ], [ %v125, %b4 ]
  %v90 = phi <8 x float> [ %v81, %b2 ], [ %v112, %b4 ]
  %v91 = phi <8 x float> [ %v82, %b2 ], [ %v113, %b4 ]
  %v92 = phi <8 x float> [ %v83, %b2 ], [ %v114, %b4 ]
  %v93 = phi <8 x float> [ %v84, %b2 ], [ %v115, %b4 ]
  %v94 = phi <8 x float> [ %v85, %b2 ], [ %v121, %b4 ]
  %v95 = phi <8 x float> [ %v86, %b2 ], [ %v122, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v123, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v124, %b4 ]
  %v98 = icmp slt i64 %v89, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v89, 32
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v100, i64 8
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v100, i64 16
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v100, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v101, <8 x float> %v90)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v103, <8 x float> %v91)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v105, <8 x float> %v92)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v107, <8 x float> %v93)
  %v116 = add i64 %v1, %v89
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v101, <8 x float> %v94)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v103, <8 x float> %v95)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v105, <8 x float> %v96)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v97)
  %v125 = add nsw i64 %v89, 1
  br label %b3
b5:
  store <8 x float> %v90, ptr %v4, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v91, ptr %v126, align 4
  %v127 = mul i64 %v6, 2
  %v128 = getelementptr inbounds float, ptr %v4, i64 %v127
  store <8 x float> %v92, ptr %v128, align 4
  %v129 = mul i64 %v6, 3
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v93, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v94, ptr %v131, align 4
  %v132 = add i64 %v5, %v6
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v95, ptr %v133, align 4
  %v134 = add i64 %v5, %v127
  %v135 = getelementptr inbounds float, ptr %v4, i64 %v134
  store <8 x float> %v96, ptr %v135, align 4
  %v136 = add i64 %v5, %v129
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v97, ptr %v137, align 4
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v14 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 14
  %v53 = load i64, ptr %v52, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v73 = load ptr, ptr %v72, align 4
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v75 = load ptr, ptr %v74, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v83 = load ptr, ptr %v82, align 4
  %v84 = getelementptr inbounds i64, ptr %v1, i64 25
  %v85 = load i64, ptr %v84, align 8
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds i64, ptr %v1, i64 26
  %v94 = load i64, ptr %v93, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1024
  %v13 = getelementptr inbounds float, ptr %v11, i64 6144
  %v34 = and i64 %v9, 1
  %v35 = icmp eq i64 %v34, 1
  %v54 = and i64 %v9, %v53
  %v57 = mul i64 %v54, %v56
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v51, i64 %v58
  %v76 = sub i64 %v9, %v6
  %v77 = mul i64 %v76, %v56
  %v78 = mul i64 %v77, 128
  %v79 = getelementptr inbounds float, ptr %v75, i64 %v78
  %v86 = and i64 %v9, %v85
  %v87 = mul i64 %v86, %v56
  %v88 = mul i64 %v87, 128
  %v89 = getelementptr inbounds float, ptr %v83, i64 %v88
  %v95 = and i64 %v9, %v94
  %v96 = mul i64 %v95, %v56
  %v97 = mul i64 %v96, 128
  %v98 = getelementptr inbounds float, ptr %v92, i64 %v97
  %v114 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v149, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 1
  %v26 = sdiv i64 %v25, 2
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v28
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v148, %b8 ]
  %v33 = icmp slt i64 %v32, 4
  br i1 %v33, label %b4, label %b5
b4:
  %v36 = sub i64 3, %v32
  %v37 = select i1 %v35, i64 %v36, i64 %v32
  %v48 = mul i64 %v37, 256
  %v49 = getelementptr inbounds float, ptr %v12, i64 %v48
  %v66 = add i64 %v48, 256
  %v102 = mul i64 %v37, 4
  br label %b6
b6:
  %v38 = phi i64 [ 0, %b4 ], [ %v147, %b13 ]
  %v39 = icmp slt i64 %v38, %v28
  br i1 %v39, label %b7, label %b8
b7:
  %v40 = icmp slt i64 %v38, %v31
  %v41 = mul i64 %v38, %v29
  %v42 = select i1 %v40, i64 %v38, i64 %v31
  %v43 = add i64 %v41, %v42
  %v44 = add i64 %v19, %v43
  %v45 = zext i1 %v40 to i64
  %v46 = add i64 %v29, %v45
  %v47 = add i64 %v44, %v46
  %v60 = mul i64 %v44, 8
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  %v62 = sub i64 %v46, 1
  %v63 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v62
  %v64 = load ptr, ptr %v63, align 4
  %v65 = icmp sgt i64 %v46, 0
  br i1 %v65, label %b9, label %b10
b9:
  call void %v64(ptr %v61, i64 8, ptr %v49, i64 8, ptr %v14, i64 32, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v67 = phi i64 [ %v44, %b10 ], [ %v146, %b16 ]
  %v68 = icmp slt i64 %v67, %v47
  br i1 %v68, label %b12, label %b13
b12:
  %v69 = sub i64 %v67, %v44
  %v70 = mul i64 %v69, 32
  %v71 = getelementptr inbounds float, ptr %v14, i64 %v70
  %v80 = mul i64 %v67, 128
  %v81 = getelementptr inbounds float, ptr %v79, i64 %v80
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v80
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v80
  br label %b14
b14:
  %v100 = phi i64 [ 0, %b12 ], [ %v145, %b15 ]
  %v101 = icmp slt i64 %v100, 4
  br i1 %v101, label %b15, label %b16
b15:
  %v103 = add i64 %v102, %v100
  %v104 = mul i64 %v103, 8
  %v105 = mul i64 %v100, 8
  %v106 = getelementptr inbounds float, ptr %v71, i64 %v105
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v73, i64 %v104
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = getelementptr inbounds float, ptr %v81, i64 %v104
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = fadd <8 x float> %v111, %v107
  %v113 = fadd <8 x float> %v109, %v112
  %v116 = fmul <8 x float> %v115, %v113
  %v117 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v116)
  %v118 = fcmp ogt <8 x float> %v117, splat (float 0x4023000000000000)
  %v119 = select <8 x i1> %v118, <8 x float> splat (float 0x4023000000000000), <8 x float> %v117
  %v120 = fadd <8 x float> %v119, %v119
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v122 = fsub <8 x float> %v121, splat (float 0x4168000000000000)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v120)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v123)
  %v125 = bitcast <8 x float> %v121 to <8 x i32>
  %v126 = fmul <8 x float> %v124, %v124
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v124, <8 x float> splat (float 0x3F81227F40000000))
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v124, <8 x float> splat (float 0x3FA5556740000000))
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v124, <8 x float> splat (float 0x3FC5554B00000000))
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v124, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v130, <8 x float> %v124)
  %v132 = shl <8 x i32> %v125, splat (i32 23)
  %v133 = add <8 x i32> %v132, splat (i32 1065353216)
  %v134 = bitcast <8 x i32> %v133 to <8 x float>
  %v135 = fsub <8 x float> %v134, splat (float 0x3FF0000000000000)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v131, <8 x float> %v135)
  %v137 = fadd <8 x float> %v136, splat (float 0x4000000000000000)
  %v138 = fdiv <8 x float> %v136, %v137
  %v139 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v138, <8 x float> %v116)
  %v142 = fmul <8 x float> %v141, %v139
  %v143 = getelementptr inbounds float, ptr %v90, i64 %v104
  store <8 x float> %v139, ptr %v143, align 4
  %v144 = getelementptr inbounds float, ptr %v99, i64 %v104
  store <8 x float> %v142, ptr %v144, align 4
  %v145 = add nsw i64 %v100, 1
  br label %b14
b16:
  %v146 = add nsw i64 %v67, 1
  br label %b11
b13:
  %v147 = add nsw i64 %v38, 1
  br label %b6
b8:
  %v148 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v149 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v14 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 26
  %v49 = load i64, ptr %v48, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 1
  %v52 = load i64, ptr %v51, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v71 = load ptr, ptr %v70, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v77 = load ptr, ptr %v76, align 4
  %v78 = getelementptr inbounds i64, ptr %v1, i64 27
  %v79 = load i64, ptr %v78, align 8
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v87 = load ptr, ptr %v86, align 4
  %v88 = getelementptr inbounds i64, ptr %v1, i64 28
  %v89 = load i64, ptr %v88, align 8
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 29
  %v98 = load i64, ptr %v97, align 8
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v105 = load ptr, ptr %v104, align 4
  %v106 = getelementptr inbounds i64, ptr %v1, i64 30
  %v107 = load i64, ptr %v106, align 8
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v114 = load ptr, ptr %v113, align 4
  %v116 = getelementptr inbounds i64, ptr %v1, i64 14
  %v117 = load i64, ptr %v116, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 2048
  %v13 = getelementptr inbounds float, ptr %v11, i64 6144
  %v50 = and i64 %v9, %v49
  %v53 = mul i64 %v50, %v52
  %v54 = mul i64 %v53, 128
  %v55 = getelementptr inbounds float, ptr %v47, i64 %v54
  %v72 = mul i64 %v9, %v52
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  %v80 = and i64 %v9, %v79
  %v81 = mul i64 %v80, %v52
  %v82 = mul i64 %v81, 8
  %v83 = getelementptr inbounds float, ptr %v77, i64 %v82
  %v90 = and i64 %v9, %v89
  %v91 = mul i64 %v90, %v52
  %v92 = mul i64 %v91, 8
  %v93 = getelementptr inbounds float, ptr %v87, i64 %v92
  %v99 = and i64 %v9, %v98
  %v100 = mul i64 %v99, %v52
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v96, i64 %v101
  %v108 = and i64 %v9, %v107
  %v109 = mul i64 %v108, %v52
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v105, i64 %v110
  %v115 = add i64 %v9, 1
  %v118 = and i64 %v115, %v117
  %v119 = mul i64 %v118, %v52
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v114, i64 %v120
  %v236 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v237 = shufflevector <8 x float> %v236, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v251, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 1
  %v26 = sdiv i64 %v25, 2
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v28
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v250, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v44 = mul i64 %v32, 4096
  %v45 = getelementptr inbounds float, ptr %v12, i64 %v44
  %v62 = add i64 %v44, 4096
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v249, %b13 ]
  %v35 = icmp slt i64 %v34, %v28
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v31
  %v37 = mul i64 %v34, %v29
  %v38 = select i1 %v36, i64 %v34, i64 %v31
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v19, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v29, %v41
  %v43 = add i64 %v40, %v42
  %v56 = mul i64 %v40, 128
  %v57 = getelementptr inbounds float, ptr %v55, i64 %v56
  %v58 = sub i64 %v42, 1
  %v59 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v58
  %v60 = load ptr, ptr %v59, align 4
  %v61 = icmp sgt i64 %v42, 0
  br i1 %v61, label %b9, label %b10
b9:
  call void %v60(ptr %v57, i64 128, ptr %v45, i64 128, ptr %v14, i64 32, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v63 = phi i64 [ %v40, %b10 ], [ %v248, %b16 ]
  %v64 = icmp slt i64 %v63, %v43
  br i1 %v64, label %b12, label %b13
b12:
  %v65 = sub i64 %v63, %v40
  %v66 = mul i64 %v65, 32
  %v67 = getelementptr inbounds float, ptr %v14, i64 %v66
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v63
  %v75 = load float, ptr %v74, align 4
  %v84 = mul i64 %v63, 8
  %v85 = getelementptr inbounds float, ptr %v83, i64 %v84
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v84
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v84
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v84
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v84
  %v146 = insertelement <8 x float> poison, float %v75, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b14
b14:
  %v123 = phi i64 [ 0, %b12 ], [ %v247, %b15 ]
  %v124 = icmp slt i64 %v123, 1
  br i1 %v124, label %b15, label %b16
b15:
  %v125 = add i64 %v32, %v123
  %v126 = mul i64 %v125, 8
  %v127 = mul i64 %v123, 8
  %v128 = getelementptr inbounds float, ptr %v67, i64 %v127
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = add i64 1, %v123
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr inbounds float, ptr %v67, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = add i64 2, %v123
  %v135 = mul i64 %v134, 8
  %v136 = getelementptr inbounds float, ptr %v67, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = add i64 3, %v123
  %v139 = mul i64 %v138, 8
  %v140 = getelementptr inbounds float, ptr %v67, i64 %v139
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = add i64 16, %v126
  %v143 = getelementptr inbounds float, ptr %v69, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v129, %v144
  %v148 = fmul <8 x float> %v145, %v147
  %v149 = add i64 24, %v126
  %v150 = getelementptr inbounds float, ptr %v69, i64 %v149
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = fadd <8 x float> %v133, %v151
  %v153 = fadd <8 x float> %v148, %v152
  %v154 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v153)
  %v155 = fneg <8 x float> %v154
  %v156 = fcmp olt <8 x float> %v155, splat (float 0xC05A400000000000)
  %v157 = select <8 x i1> %v156, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v155
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v159 = fsub <8 x float> %v158, splat (float 0x4168000000000000)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v157)
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v160)
  %v162 = bitcast <8 x float> %v158 to <8 x i32>
  %v163 = fmul <8 x float> %v161, %v161
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v161, <8 x float> splat (float 0x3F81227F40000000))
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v161, <8 x float> splat (float 0x3FA5556740000000))
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v161, <8 x float> splat (float 0x3FC5554B00000000))
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v161, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v167, <8 x float> %v161)
  %v169 = sub <8 x i32> %v162, splat (i32 1262485250)
  %v170 = lshr <8 x i32> %v169, splat (i32 1)
  %v171 = sub <8 x i32> %v169, %v170
  %v172 = shl <8 x i32> %v170, splat (i32 23)
  %v173 = bitcast <8 x i32> %v172 to <8 x float>
  %v174 = shl <8 x i32> %v171, splat (i32 23)
  %v175 = bitcast <8 x i32> %v174 to <8 x float>
  %v176 = fadd <8 x float> %v168, splat (float 0x3FF0000000000000)
  %v177 = fmul <8 x float> %v176, %v173
  %v178 = fmul <8 x float> %v177, %v175
  %v179 = fcmp olt <8 x float> %v153, splat (float 0x0000000000000000)
  %v180 = select <8 x i1> %v179, <8 x float> %v178, <8 x float> splat (float 0x3FF0000000000000)
  %v181 = fadd <8 x float> %v178, splat (float 0x3FF0000000000000)
  %v182 = fdiv <8 x float> %v180, %v181
  %v183 = getelementptr inbounds float, ptr %v69, i64 %v126
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fadd <8 x float> %v137, %v184
  %v186 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v185)
  %v187 = fcmp ogt <8 x float> %v186, splat (float 0x4023000000000000)
  %v188 = select <8 x i1> %v187, <8 x float> splat (float 0x4023000000000000), <8 x float> %v186
  %v189 = fadd <8 x float> %v188, %v188
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v191 = fsub <8 x float> %v190, splat (float 0x4168000000000000)
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v189)
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v192)
  %v194 = bitcast <8 x float> %v190 to <8 x i32>
  %v195 = fmul <8 x float> %v193, %v193
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v193, <8 x float> splat (float 0x3F81227F40000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v193, <8 x float> splat (float 0x3FA5556740000000))
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v193, <8 x float> splat (float 0x3FC5554B00000000))
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v193, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v199, <8 x float> %v193)
  %v201 = shl <8 x i32> %v194, splat (i32 23)
  %v202 = add <8 x i32> %v201, splat (i32 1065353216)
  %v203 = bitcast <8 x i32> %v202 to <8 x float>
  %v204 = fsub <8 x float> %v203, splat (float 0x3FF0000000000000)
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v203, <8 x float> %v200, <8 x float> %v204)
  %v206 = fadd <8 x float> %v205, splat (float 0x4000000000000000)
  %v207 = fdiv <8 x float> %v205, %v206
  %v208 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v207, <8 x float> %v185)
  %v209 = add i64 8, %v126
  %v210 = getelementptr inbounds float, ptr %v69, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v141, %v211
  %v213 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v212)
  %v214 = fcmp ogt <8 x float> %v213, splat (float 0x4023000000000000)
  %v215 = select <8 x i1> %v214, <8 x float> splat (float 0x4023000000000000), <8 x float> %v213
  %v216 = fadd <8 x float> %v215, %v215
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v218 = fsub <8 x float> %v217, splat (float 0x4168000000000000)
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v216)
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v219)
  %v221 = bitcast <8 x float> %v217 to <8 x i32>
  %v222 = fmul <8 x float> %v220, %v220
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v220, <8 x float> splat (float 0x3F81227F40000000))
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v220, <8 x float> splat (float 0x3FA5556740000000))
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v220, <8 x float> splat (float 0x3FC5554B00000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v220, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> %v226, <8 x float> %v220)
  %v228 = shl <8 x i32> %v221, splat (i32 23)
  %v229 = add <8 x i32> %v228, splat (i32 1065353216)
  %v230 = bitcast <8 x i32> %v229 to <8 x float>
  %v231 = fsub <8 x float> %v230, splat (float 0x3FF0000000000000)
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> %v227, <8 x float> %v231)
  %v233 = fadd <8 x float> %v232, splat (float 0x4000000000000000)
  %v234 = fdiv <8 x float> %v232, %v233
  %v235 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v234, <8 x float> %v212)
  %v238 = fsub <8 x float> %v237, %v182
  %v239 = fmul <8 x float> %v208, %v238
  %v240 = fmul <8 x float> %v182, %v235
  %v241 = fadd <8 x float> %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v85, i64 %v126
  store <8 x float> %v145, ptr %v242, align 4
  %v243 = getelementptr inbounds float, ptr %v94, i64 %v126
  store <8 x float> %v182, ptr %v243, align 4
  %v244 = getelementptr inbounds float, ptr %v103, i64 %v126
  store <8 x float> %v208, ptr %v244, align 4
  %v245 = getelementptr inbounds float, ptr %v112, i64 %v126
  store <8 x float> %v235, ptr %v245, align 4
  %v246 = getelementptr inbounds float, ptr %v122, i64 %v126
  store <8 x float> %v241, ptr %v246, align 4
  %v247 = add nsw i64 %v123, 1
  br label %b14
b16:
  %v248 = add nsw i64 %v63, 1
  br label %b11
b13:
  %v249 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v250 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v251 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v33 = getelementptr inbounds i64, ptr %v1, i64 4
  %v34 = load i64, ptr %v33, align 8
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
  %v35 = icmp eq i64 %v34, 0
  br i1 %v35, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b2, label %b3
b2:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b4
b4:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b5, label %b6
b5:
  %v44 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v47 = sub i64 %v6, 1
  br label %b7
b7:
  %v45 = phi i64 [ 0, %b3 ], [ %v49, %b8 ]
  %v46 = icmp slt i64 %v45, %v6
  br i1 %v46, label %b8, label %b9
b8:
  %v48 = sub i64 %v47, %v45
  store i64 %v48, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v49 = add nsw i64 %v45, 1
  br label %b7
b9:
  br i1 %v36, label %b10, label %b11
b10:
  %v50 = getelementptr inbounds i64, ptr %v1, i64 3
  %v51 = atomicrmw add ptr %v50, i64 1 acq_rel
  %v52 = load i64, ptr %v4, align 8
  %v53 = add i64 %v52, 1
  store i64 %v53, ptr %v4, align 8
  %v54 = mul i64 %v3, %v53
  br label %b12
b12:
  %v55 = load atomic i64, ptr %v50 acquire, align 8
  %v56 = icmp slt i64 %v55, %v54
  br i1 %v56, label %b13, label %b14
b13:
  %v57 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b15, label %b16
b15:
  %v58 = getelementptr inbounds i64, ptr %v1, i64 3
  %v59 = atomicrmw add ptr %v58, i64 1 acq_rel
  %v60 = load i64, ptr %v4, align 8
  %v61 = add i64 %v60, 1
  store i64 %v61, ptr %v4, align 8
  %v62 = mul i64 %v3, %v61
  br label %b17
b17:
  %v63 = load atomic i64, ptr %v58 acquire, align 8
  %v64 = icmp slt i64 %v63, %v62
  br i1 %v64, label %b18, label %b19
b18:
  %v65 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b20, label %b21
b20:
  %v66 = getelementptr inbounds i64, ptr %v1, i64 3
  %v67 = atomicrmw add ptr %v66, i64 1 acq_rel
  %v68 = load i64, ptr %v4, align 8
  %v69 = add i64 %v68, 1
  store i64 %v69, ptr %v4, align 8
  %v70 = mul i64 %v3, %v69
  br label %b22
b22:
  %v71 = load atomic i64, ptr %v66 acquire, align 8
  %v72 = icmp slt i64 %v71, %v70
  br i1 %v72, label %b23, label %b24
b23:
  %v73 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b25, label %b26
b25:
  %v74 = getelementptr inbounds i64, ptr %v1, i64 3
  %v75 = atomicrmw add ptr %v74, i64 1 acq_rel
  %v76 = load i64, ptr %v4, align 8
  %v77 = add i64 %v76, 1
  store i64 %v77, ptr %v4, align 8
  %v78 = mul i64 %v3, %v77
  br label %b27
b27:
  %v79 = load atomic i64, ptr %v74 acquire, align 8
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b28, label %b29
b28:
  %v81 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b30, label %b31
b30:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v4, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v4, align 8
  %v86 = mul i64 %v3, %v85
  br label %b32
b32:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b33, label %b34
b33:
  %v89 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b35, label %b36
b35:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 3
  %v91 = atomicrmw add ptr %v90, i64 1 acq_rel
  %v92 = load i64, ptr %v4, align 8
  %v93 = add i64 %v92, 1
  store i64 %v93, ptr %v4, align 8
  %v94 = mul i64 %v3, %v93
  br label %b37
b37:
  %v95 = load atomic i64, ptr %v90 acquire, align 8
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b38, label %b39
b38:
  %v97 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v6 = load ptr, ptr %v5, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v27 = load ptr, ptr %v26, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v70 = load ptr, ptr %v69, align 4
  %v7 = add i64 %v2, 1
  %v8 = mul i64 4, %v2
  %v9 = sdiv i64 %v8, %v3
  %v10 = icmp slt i64 %v9, 4
  %v11 = select i1 %v10, i64 %v9, i64 4
  %v12 = mul i64 4, %v7
  %v13 = sdiv i64 %v12, %v3
  %v14 = icmp slt i64 %v13, 4
  %v15 = select i1 %v14, i64 %v13, i64 4
  %v16 = icmp slt i64 %v15, 4
  %v17 = select i1 %v16, i64 %v15, i64 4
  br label %b0
b0:
  %v18 = phi i64 [ %v11, %entry ], [ %v51, %b1 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v18, 1024
  %v21 = mul i64 %v18, 32
  %v22 = getelementptr inbounds float, ptr %v6, i64 %v20
  %v23 = sub i64 128, %v21
  %v24 = icmp slt i64 %v23, 0
  %v25 = select i1 %v24, i64 0, i64 %v23
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  call void @pack_rows(ptr %v28, i64 1, i64 128, i64 32, i64 %v25, ptr %v22, i64 32)
  %v29 = add i64 %v20, 8
  %v30 = add i64 %v21, 8
  %v31 = getelementptr inbounds float, ptr %v6, i64 %v29
  %v32 = sub i64 128, %v30
  %v33 = icmp slt i64 %v32, 0
  %v34 = select i1 %v33, i64 0, i64 %v32
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v30
  call void @pack_rows(ptr %v35, i64 1, i64 128, i64 32, i64 %v34, ptr %v31, i64 32)
  %v36 = add i64 %v20, 16
  %v37 = add i64 %v21, 16
  %v38 = getelementptr inbounds float, ptr %v6, i64 %v36
  %v39 = sub i64 128, %v37
  %v40 = icmp slt i64 %v39, 0
  %v41 = select i1 %v40, i64 0, i64 %v39
  %v42 = getelementptr inbounds float, ptr %v27, i64 %v37
  call void @pack_rows(ptr %v42, i64 1, i64 128, i64 32, i64 %v41, ptr %v38, i64 32)
  %v43 = add i64 %v20, 24
  %v44 = add i64 %v21, 24
  %v45 = getelementptr inbounds float, ptr %v6, i64 %v43
  %v46 = sub i64 128, %v44
  %v47 = icmp slt i64 %v46, 0
  %v48 = select i1 %v47, i64 0, i64 %v46
  %v49 = getelementptr inbounds float, ptr %v27, i64 %v44
  call void @pack_rows(ptr %v49, i64 1, i64 128, i64 32, i64 %v48, ptr %v45, i64 32)
  %v50 = add i64 %v20, 1024
  %v51 = add nsw i64 %v18, 1
  br label %b0
b2:
  %v52 = getelementptr inbounds float, ptr %v6, i64 4096
  %v53 = sdiv i64 %v2, %v3
  %v54 = icmp slt i64 %v53, 1
  %v55 = select i1 %v54, i64 %v53, i64 1
  %v56 = sdiv i64 %v7, %v3
  %v57 = icmp slt i64 %v56, 1
  %v58 = select i1 %v57, i64 %v56, i64 1
  %v59 = icmp slt i64 %v58, 1
  %v60 = select i1 %v59, i64 %v58, i64 1
  br label %b3
b3:
  %v61 = phi i64 [ %v55, %b2 ], [ %v77, %b4 ]
  %v62 = icmp slt i64 %v61, %v60
  br i1 %v62, label %b4, label %b5
b4:
  %v63 = mul i64 %v61, 2048
  %v64 = mul i64 %v61, 8
  %v65 = getelementptr inbounds float, ptr %v52, i64 %v63
  %v66 = sub i64 8, %v64
  %v67 = icmp slt i64 %v66, 0
  %v68 = select i1 %v67, i64 0, i64 %v66
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v64
  call void @pack_rows(ptr %v71, i64 1, i64 16, i64 128, i64 %v68, ptr %v65, i64 16)
  %v72 = add i64 %v63, 8
  %v73 = getelementptr inbounds float, ptr %v52, i64 %v72
  %v74 = add i64 8, %v64
  %v75 = getelementptr inbounds float, ptr %v70, i64 %v74
  call void @pack_rows(ptr %v75, i64 1, i64 16, i64 128, i64 %v68, ptr %v73, i64 16)
  %v76 = add i64 %v63, 2048
  %v77 = add nsw i64 %v61, 1
  br label %b3
b5:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #1 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v42 = load ptr, ptr %v41, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v47 = load ptr, ptr %v46, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v26
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v26
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v25
  %v48 = mul i64 %v25, 32
  %v49 = getelementptr inbounds float, ptr %v47, i64 %v48
  %v59 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v80, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v21
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v10
  %v45 = load float, ptr %v44, align 4
  %v50 = mul i64 %v10, 32
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v52 = load <8 x float>, ptr %v22, align 4
  %v53 = load <8 x float>, ptr %v28, align 4
  %v54 = fadd <8 x float> %v52, %v53
  %v55 = load <8 x float>, ptr %v32, align 4
  %v56 = fmul <8 x float> %v54, %v55
  %v57 = load <8 x float>, ptr %v36, align 4
  %v58 = fmul <8 x float> %v57, %v57
  %v61 = fsub <8 x float> %v60, %v58
  %v62 = fmul <8 x float> %v56, %v61
  %v63 = fsub <8 x float> %v60, %v55
  %v64 = fmul <8 x float> %v54, %v63
  %v65 = load <8 x float>, ptr %v40, align 4
  %v66 = fmul <8 x float> %v65, %v65
  %v67 = fsub <8 x float> %v60, %v66
  %v68 = fmul <8 x float> %v64, %v67
  %v69 = fmul <8 x float> %v54, %v57
  %v70 = fmul <8 x float> %v54, %v65
  %v71 = fsub <8 x float> %v69, %v70
  %v72 = fmul <8 x float> %v71, %v55
  %v73 = fmul <8 x float> %v72, %v63
  %v74 = insertelement <8 x float> poison, float %v45, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = fmul <8 x float> %v73, %v75
  %v77 = getelementptr inbounds float, ptr %v51, i64 8
  store <8 x float> %v62, ptr %v77, align 4
  store <8 x float> %v68, ptr %v51, align 4
  %v78 = getelementptr inbounds float, ptr %v51, i64 24
  store <8 x float> %v73, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v51, i64 16
  store <8 x float> %v76, ptr %v79, align 4
  %v80 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 1
  %v50 = load i64, ptr %v49, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v67 = load ptr, ptr %v66, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v73 = load ptr, ptr %v72, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 6144
  %v9 = mul i64 %v2, 37376
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v31 = and i64 %v5, 1
  %v32 = icmp eq i64 %v31, 1
  %v51 = mul i64 %v5, %v50
  %v52 = mul i64 %v51, 32
  %v53 = getelementptr inbounds float, ptr %v48, i64 %v52
  %v68 = mul i64 %v51, 128
  %v69 = getelementptr inbounds float, ptr %v67, i64 %v68
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v68
  %v84 = insertelement <8 x float> poison, float 0x3FFB745380000000, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = insertelement <8 x float> poison, float 0x3FE54FDF40000000, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v102, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 1
  %v23 = sdiv i64 %v22, 2
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v25
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v101, %b8 ]
  %v30 = icmp slt i64 %v29, 4
  br i1 %v30, label %b4, label %b5
b4:
  %v33 = sub i64 3, %v29
  %v34 = select i1 %v32, i64 %v33, i64 %v29
  %v45 = mul i64 %v34, 1024
  %v46 = getelementptr inbounds float, ptr %v7, i64 %v45
  %v60 = add i64 %v45, 1024
  %v78 = mul i64 %v34, 4
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v100, %b13 ]
  %v36 = icmp slt i64 %v35, %v25
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v28
  %v38 = mul i64 %v35, %v26
  %v39 = select i1 %v37, i64 %v35, i64 %v28
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v16, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v26, %v42
  %v44 = add i64 %v41, %v43
  %v54 = mul i64 %v41, 32
  %v55 = getelementptr inbounds float, ptr %v53, i64 %v54
  %v56 = sub i64 %v43, 1
  %v57 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v56
  %v58 = load ptr, ptr %v57, align 4
  %v59 = icmp sgt i64 %v43, 0
  br i1 %v59, label %b9, label %b10
b9:
  call void %v58(ptr %v55, i64 32, ptr %v46, i64 32, ptr %v11, i64 32, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v61 = phi i64 [ %v41, %b10 ], [ %v99, %b16 ]
  %v62 = icmp slt i64 %v61, %v44
  br i1 %v62, label %b12, label %b13
b12:
  %v63 = sub i64 %v61, %v41
  %v64 = mul i64 %v63, 32
  %v65 = getelementptr inbounds float, ptr %v11, i64 %v64
  %v70 = mul i64 %v61, 128
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v70
  br label %b14
b14:
  %v76 = phi i64 [ 0, %b12 ], [ %v98, %b15 ]
  %v77 = icmp slt i64 %v76, 4
  br i1 %v77, label %b15, label %b16
b15:
  %v79 = add i64 %v78, %v76
  %v80 = mul i64 %v79, 8
  %v81 = mul i64 %v76, 8
  %v82 = getelementptr inbounds float, ptr %v65, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v86 = fmul <8 x float> %v83, %v85
  %v87 = getelementptr inbounds float, ptr %v71, i64 %v80
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fmul <8 x float> %v88, %v88
  %v92 = fsub <8 x float> %v91, %v89
  %v93 = fmul <8 x float> %v86, %v92
  %v96 = fmul <8 x float> %v93, %v95
  %v97 = getelementptr inbounds float, ptr %v75, i64 %v80
  store <8 x float> %v96, ptr %v97, align 4
  %v98 = add nsw i64 %v76, 1
  br label %b14
b16:
  %v99 = add nsw i64 %v61, 1
  br label %b11
b13:
  %v100 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v101 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v102 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v64 = load ptr, ptr %v63, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v70 = load ptr, ptr %v69, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 4096
  %v9 = getelementptr inbounds float, ptr %v7, i64 6144
  %v10 = mul i64 %v2, 37376
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v48 = mul i64 %v5, %v47
  %v49 = mul i64 %v48, 128
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v65 = mul i64 %v48, 8
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v71 = and i64 %v5, 1
  %v72 = mul i64 %v71, %v47
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v70, i64 %v73
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v93, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 5
  %v24 = sdiv i64 %v23, 6
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v92, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 2048
  %v43 = getelementptr inbounds float, ptr %v8, i64 %v42
  %v57 = add i64 %v42, 2048
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v91, %b13 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v51 = mul i64 %v38, 128
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v40, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v40, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 128, ptr %v43, i64 128, ptr %v12, i64 16, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v58 = phi i64 [ %v38, %b10 ], [ %v90, %b16 ]
  %v59 = icmp slt i64 %v58, %v41
  br i1 %v59, label %b12, label %b13
b12:
  %v60 = sub i64 %v58, %v38
  %v61 = mul i64 %v60, 16
  %v62 = getelementptr inbounds float, ptr %v12, i64 %v61
  %v67 = mul i64 %v58, 8
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v67
  br label %b14
b14:
  %v76 = phi i64 [ 0, %b12 ], [ %v89, %b15 ]
  %v77 = icmp slt i64 %v76, 1
  br i1 %v77, label %b15, label %b16
b15:
  %v78 = add i64 %v30, %v76
  %v79 = mul i64 %v78, 8
  %v80 = mul i64 %v76, 8
  %v81 = getelementptr inbounds float, ptr %v62, i64 %v80
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = add i64 1, %v76
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v62, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v68, i64 %v79
  store <8 x float> %v82, ptr %v87, align 4
  %v88 = getelementptr inbounds float, ptr %v75, i64 %v79
  store <8 x float> %v86, ptr %v88, align 4
  %v89 = add nsw i64 %v76, 1
  br label %b14
b16:
  %v90 = add nsw i64 %v58, 1
  br label %b11
b13:
  %v91 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v92 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v93 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v66, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v20, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v21, <8 x float> %v10)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v23, <8 x float> %v11)
  %v30 = add i64 %v9, 1
  %v31 = mul i64 %v30, 16
  %v32 = getelementptr inbounds float, ptr %v2, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v32, i64 8
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v42 = add i64 %v9, 2
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v2, i64 %v43
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v44, i64 8
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v45, <8 x float> %v14)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v15)
  %v54 = add i64 %v9, 3
  %v55 = mul i64 %v54, 16
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v56, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v59, <8 x float> %v17)
  %v66 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v67 = fadd <8 x float> %v10, %v12
  %v68 = fadd <8 x float> %v11, %v13
  %v69 = fadd <8 x float> %v67, %v14
  %v70 = fadd <8 x float> %v68, %v15
  %v71 = fadd <8 x float> %v69, %v16
  %v72 = fadd <8 x float> %v70, %v17
  br label %b3
b3:
  %v73 = phi i64 [ %v8, %b2 ], [ %v88, %b4 ]
  %v74 = phi <8 x float> [ %v71, %b2 ], [ %v86, %b4 ]
  %v75 = phi <8 x float> [ %v72, %b2 ], [ %v87, %b4 ]
  %v76 = icmp slt i64 %v73, %v3
  br i1 %v76, label %b4, label %b5
b4:
  %v77 = mul i64 %v73, 16
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v78, i64 8
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v74)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v81, <8 x float> %v75)
  %v88 = add nsw i64 %v73, 1
  br label %b3
b5:
  store <8 x float> %v74, ptr %v4, align 4
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v75, ptr %v89, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v11)
  %v38 = add i64 %v1, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v31, <8 x float> %v13)
  %v45 = add i64 %v9, 1
  %v46 = mul i64 %v45, 16
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v50, <8 x float> %v15)
  %v57 = add i64 %v1, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v48, <8 x float> %v16)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v50, <8 x float> %v17)
  %v64 = add i64 %v9, 2
  %v65 = mul i64 %v64, 16
  %v66 = getelementptr inbounds float, ptr %v2, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v69, <8 x float> %v19)
  %v76 = add i64 %v1, %v64
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v20)
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v69, <8 x float> %v21)
  %v83 = add i64 %v9, 3
  %v84 = mul i64 %v83, 16
  %v85 = getelementptr inbounds float, ptr %v2, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v85, i64 8
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v86, <8 x float> %v22)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v88, <8 x float> %v23)
  %v95 = add i64 %v1, %v83
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v86, <8 x float> %v24)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v88, <8 x float> %v25)
  %v102 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v103 = fadd <8 x float> %v10, %v14
  %v104 = fadd <8 x float> %v11, %v15
  %v105 = fadd <8 x float> %v12, %v16
  %v106 = fadd <8 x float> %v13, %v17
  %v107 = fadd <8 x float> %v103, %v18
  %v108 = fadd <8 x float> %v104, %v19
  %v109 = fadd <8 x float> %v105, %v20
  %v110 = fadd <8 x float> %v106, %v21
  %v111 = fadd <8 x float> %v107, %v22
  %v112 = fadd <8 x float> %v108, %v23
  %v113 = fadd <8 x float> %v109, %v24
  %v114 = fadd <8 x float> %v110, %v25
  br label %b3
b3:
  %v115 = phi i64 [ %v8, %b2 ], [ %v139, %b4 ]
  %v116 = phi <8 x float> [ %v111, %b2 ], [ %v130, %b4 ]
  %v117 = phi <8 x float> [ %v112, %b2 ], [ %v131, %b4 ]
  %v118 = phi <8 x float> [ %v113, %b2 ], [ %v137, %b4 ]
  %v119 = phi <8 x float> [ %v114, %b2 ], [ %v138, %b4 ]
  %v120 = icmp slt i64 %v115, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v115, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v122, i64 8
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v123, <8 x float> %v116)
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v117)
  %v132 = add i64 %v1, %v115
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v123, <8 x float> %v118)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v125, <8 x float> %v119)
  %v139 = add nsw i64 %v115, 1
  br label %b3
b5:
  store <8 x float> %v116, ptr %v4, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v117, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v118, ptr %v141, align 4
  %v142 = add i64 %v5, %v6
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v119, ptr %v143, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v41 = mul i64 %v1, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v24, i64 8
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v27, <8 x float> %v11)
  %v34 = add i64 %v1, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v25, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v27, <8 x float> %v13)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v25, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v27, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v51, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> %v17)
  %v61 = add i64 %v1, %v49
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v18)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v54, <8 x float> %v19)
  %v68 = add i64 %v41, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v20)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v54, <8 x float> %v21)
  %v75 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v76 = fadd <8 x float> %v10, %v16
  %v77 = fadd <8 x float> %v11, %v17
  %v78 = fadd <8 x float> %v12, %v18
  %v79 = fadd <8 x float> %v13, %v19
  %v80 = fadd <8 x float> %v14, %v20
  %v81 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v82 = phi i64 [ %v8, %b2 ], [ %v115, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v99, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v100, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v113, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v114, %b4 ]
  %v89 = icmp slt i64 %v82, %v3
  br i1 %v89, label %b4, label %b5
b4:
  %v90 = mul i64 %v82, 16
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v91, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v83)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v94, <8 x float> %v84)
  %v101 = add i64 %v1, %v82
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v92, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v94, <8 x float> %v86)
  %v108 = add i64 %v41, %v82
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v92, <8 x float> %v87)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v94, <8 x float> %v88)
  %v115 = add nsw i64 %v82, 1
  br label %b3
b5:
  store <8 x float> %v83, ptr %v4, align 4
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v84, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v85, ptr %v117, align 4
  %v118 = add i64 %v5, %v6
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v86, ptr %v119, align 4
  %v120 = mul i64 %v5, 2
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v87, ptr %v121, align 4
  %v122 = add i64 %v120, %v6
  %v123 = getelementptr inbounds float, ptr %v4, i64 %v122
  store <8 x float> %v88, ptr %v123, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v45 = mul i64 %v1, 2
  %v53 = mul i64 %v1, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v11)
  %v38 = add i64 %v1, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v31, <8 x float> %v13)
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v29, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v31, <8 x float> %v15)
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v29, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v31, <8 x float> %v17)
  %v61 = add i64 %v9, 1
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v63, i64 8
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v18)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v66, <8 x float> %v19)
  %v73 = add i64 %v1, %v61
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v64, <8 x float> %v20)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v66, <8 x float> %v21)
  %v80 = add i64 %v45, %v61
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v64, <8 x float> %v22)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v66, <8 x float> %v23)
  %v87 = add i64 %v53, %v61
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v64, <8 x float> %v24)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v66, <8 x float> %v25)
  %v94 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v18
  %v96 = fadd <8 x float> %v11, %v19
  %v97 = fadd <8 x float> %v12, %v20
  %v98 = fadd <8 x float> %v13, %v21
  %v99 = fadd <8 x float> %v14, %v22
  %v100 = fadd <8 x float> %v15, %v23
  %v101 = fadd <8 x float> %v16, %v24
  %v102 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v103 = phi i64 [ %v8, %b2 ], [ %v145, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v97, %b2 ], [ %v129, %b4 ]
  %v107 = phi <8 x float> [ %v98, %b2 ], [ %v130, %b4 ]
  %v108 = phi <8 x float> [ %v99, %b2 ], [ %v136, %b4 ]
  %v109 = phi <8 x float> [ %v100, %b2 ], [ %v137, %b4 ]
  %v110 = phi <8 x float> [ %v101, %b2 ], [ %v143, %b4 ]
  %v111 = phi <8 x float> [ %v102, %b2 ], [ %v144, %b4 ]
  %v112 = icmp slt i64 %v103, %v3
  br i1 %v112, label %b4, label %b5
b4:
  %v113 = mul i64 %v103, 16
  %v114 = getelementptr inbounds float, ptr %v2, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = getelementptr inbounds float, ptr %v114, i64 8
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v115, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v117, <8 x float> %v105)
  %v124 = add i64 %v1, %v103
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v115, <8 x float> %v106)
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v117, <8 x float> %v107)
  %v131 = add i64 %v45, %v103
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v115, <8 x float> %v108)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v117, <8 x float> %v109)
  %v138 = add i64 %v53, %v103
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v115, <8 x float> %v110)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v117, <8 x float> %v111)
  %v145 = add nsw i64 %v103, 1
  br label %b3
b5:
  store <8 x float> %v104, ptr %v4, align 4
  %v146 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v105, ptr %v146, align 4
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v106, ptr %v147, align 4
  %v148 = add i64 %v5, %v6
  %v149 = getelementptr inbounds float, ptr %v4, i64 %v148
  store <8 x float> %v107, ptr %v149, align 4
  %v150 = mul i64 %v5, 2
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v150
  store <8 x float> %v108, ptr %v151, align 4
  %v152 = add i64 %v150, %v6
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v109, ptr %v153, align 4
  %v154 = mul i64 %v5, 3
  %v155 = getelementptr inbounds float, ptr %v4, i64 %v154
  store <8 x float> %v110, ptr %v155, align 4
  %v156 = add i64 %v154, %v6
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v111, ptr %v157, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v37 = mul i64 %v1, 2
  %v45 = mul i64 %v1, 3
  %v53 = mul i64 %v1, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v61, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = icmp slt i64 %v7, %v3
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v20, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v7
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v21, <8 x float> %v8)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v23, <8 x float> %v9)
  %v30 = add i64 %v1, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v21, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v23, <8 x float> %v11)
  %v38 = add i64 %v37, %v7
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v21, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v21, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v23, <8 x float> %v15)
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v21, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v23, <8 x float> %v17)
  %v61 = add nsw i64 %v7, 1
  br label %b0
b2:
  store <8 x float> %v8, ptr %v4, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v9, ptr %v62, align 4
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v10, ptr %v63, align 4
  %v64 = add i64 %v5, %v6
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v11, ptr %v65, align 4
  %v66 = mul i64 %v5, 2
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v12, ptr %v67, align 4
  %v68 = add i64 %v66, %v6
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v5, 3
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v14, ptr %v71, align 4
  %v72 = add i64 %v70, %v6
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = mul i64 %v5, 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v16, ptr %v75, align 4
  %v76 = add i64 %v74, %v6
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v17, ptr %v77, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v39 = mul i64 %v1, 2
  %v47 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  %v63 = mul i64 %v1, 5
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v71, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v20 = icmp slt i64 %v7, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v22, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v7
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v23, <8 x float> %v8)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v9)
  %v32 = add i64 %v1, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v23, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v25, <8 x float> %v11)
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v23, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v25, <8 x float> %v13)
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v23, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v25, <8 x float> %v15)
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v23, <8 x float> %v16)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v25, <8 x float> %v17)
  %v64 = add i64 %v63, %v7
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v23, <8 x float> %v18)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v25, <8 x float> %v19)
  %v71 = add nsw i64 %v7, 1
  br label %b0
b2:
  store <8 x float> %v8, ptr %v4, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v9, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v10, ptr %v73, align 4
  %v74 = add i64 %v5, %v6
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v11, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = add i64 %v76, %v6
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v13, ptr %v79, align 4
  %v80 = mul i64 %v5, 3
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v14, ptr %v81, align 4
  %v82 = add i64 %v80, %v6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = mul i64 %v5, 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v16, ptr %v85, align 4
  %v86 = add i64 %v84, %v6
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v17, ptr %v87, align 4
  %v88 = mul i64 %v5, 5
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v88
  store <8 x float> %v18, ptr %v89, align 4
  %v90 = add i64 %v88, %v6
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v19, ptr %v91, align 4
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 5
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 6
  %v13 = load i64, ptr %v12, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v26 = load ptr, ptr %v25, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v47 = load ptr, ptr %v46, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 6144
  %v8 = mul i64 %v2, 37376
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v49, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v23 = mul i64 %v14, 32
  %v24 = getelementptr inbounds float, ptr %v20, i64 %v23
  %v27 = mul i64 %v14, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v35, %b4 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v34, %b4 ]
  %v18 = icmp slt i64 %v16, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v29 = add i64 24, %v16
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v29
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v33, <8 x float> %v17)
  %v35 = add nsw i64 %v16, 8
  br label %b3
b5:
  %v36 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v37 = shufflevector <8 x float> %v17, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v38 = fadd <4 x float> %v36, %v37
  %v39 = shufflevector <4 x float> %v38, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v40 = shufflevector <4 x float> %v38, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v41 = fadd <2 x float> %v39, %v40
  %v42 = extractelement <2 x float> %v41, i64 0
  %v43 = extractelement <2 x float> %v41, i64 1
  %v44 = fadd float %v42, %v43
  %v45 = fadd float %v44, 0x0000000000000000
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v14
  store float %v45, ptr %v48, align 4
  %v49 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v23 = load ptr, ptr %v22, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 6144
  %v8 = mul i64 %v2, 37376
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  call void @outer_0_8_8(ptr %v11, i64 128, i64 128, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v17, i64 16, i64 %v19, ptr %v23, i64 8, i64 8, ptr %v21, i64 16, i64 %v19)
  ret void
}
define internal void @outer_0_8_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18) #1 {
entry:
  %v19 = getelementptr inbounds float, ptr %v4, i64 12288
  %v20 = add i64 %v2, 1
  %v21 = sdiv i64 %v20, 2
  %v22 = add i64 %v5, 1
  %v23 = mul i64 %v21, %v5
  %v24 = sdiv i64 %v23, %v6
  %v25 = mul i64 %v24, 2
  %v26 = icmp slt i64 %v25, %v2
  %v27 = select i1 %v26, i64 %v25, i64 %v2
  %v28 = mul i64 %v21, %v22
  %v29 = sdiv i64 %v28, %v6
  %v30 = mul i64 %v29, 2
  %v31 = icmp slt i64 %v30, %v2
  %v32 = select i1 %v31, i64 %v30, i64 %v2
  %v33 = or i64 %v3, %v12
  %v34 = icmp eq i64 %v33, 0
  br i1 %v34, label %b0, label %b1
b0:
  %v39 = mul i64 %v9, 4
  br label %b2
b2:
  %v35 = phi i64 [ %v27, %b0 ], [ %v40, %b3 ]
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %b3, label %b4
b3:
  %v37 = mul i64 %v35, %v11
  %v38 = getelementptr inbounds float, ptr %v10, i64 %v37
  call void @llvm.memset.p0.i64(ptr %v38, i8 0, i64 %v39, i1 0)
  %v40 = add nsw i64 %v35, 1
  br label %b2
b4:
  br label %b1
b1:
  %v41 = or i64 %v3, %v18
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b5, label %b6
b5:
  %v47 = mul i64 %v15, 4
  br label %b7
b7:
  %v43 = phi i64 [ %v27, %b5 ], [ %v48, %b8 ]
  %v44 = icmp slt i64 %v43, %v32
  br i1 %v44, label %b8, label %b9
b8:
  %v45 = mul i64 %v43, %v17
  %v46 = getelementptr inbounds float, ptr %v16, i64 %v45
  call void @llvm.memset.p0.i64(ptr %v46, i8 0, i64 %v47, i1 0)
  %v48 = add nsw i64 %v43, 1
  br label %b7
b9:
  br label %b6
b6:
  %v87 = sub i64 %v9, 8
  %v142 = sub i64 %v15, 8
  br label %b10
b10:
  %v49 = phi i64 [ 0, %b6 ], [ %v198, %b15 ]
  %v50 = icmp slt i64 %v49, %v3
  br i1 %v50, label %b11, label %b12
b11:
  %v51 = sub i64 %v3, %v49
  %v52 = icmp slt i64 %v51, 384
  %v53 = select i1 %v52, i64 %v51, i64 384
  %v62 = mul i64 %v49, %v1
  %v90 = mul i64 %v49, %v8
  %v110 = or i64 %v49, %v12
  %v122 = add i64 %v90, %v87
  %v123 = getelementptr inbounds float, ptr %v7, i64 %v122
  %v145 = mul i64 %v49, %v14
  %v165 = or i64 %v49, %v18
  %v177 = add i64 %v145, %v142
  %v178 = getelementptr inbounds float, ptr %v13, i64 %v177
  br label %b13
b13:
  %v54 = phi i64 [ %v27, %b11 ], [ %v197, %b53 ]
  %v55 = icmp slt i64 %v54, %v32
  br i1 %v55, label %b14, label %b15
b14:
  %v56 = sub i64 %v32, %v54
  %v57 = icmp slt i64 %v56, 64
  %v58 = select i1 %v57, i64 %v56, i64 64
  %v59 = sdiv i64 %v58, 2
  %v60 = mul i64 %v59, 2
  %v61 = sub i64 %v58, %v60
  %v63 = add i64 %v62, %v54
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v71 = sub i64 %v59, 1
  %v80 = icmp sge i64 %v71, 0
  %v81 = mul i64 %v71, 2
  %v83 = mul i64 %v71, 784
  br label %b16
b16:
  %v65 = phi i64 [ 0, %b14 ], [ %v86, %b23 ]
  %v66 = icmp slt i64 %v65, %v53
  br i1 %v66, label %b17, label %b18
b17:
  %v67 = mul i64 %v65, %v1
  %v68 = getelementptr inbounds float, ptr %v64, i64 %v67
  %v69 = mul i64 %v65, 2
  %v70 = getelementptr inbounds float, ptr %v19, i64 %v69
  br label %b19
b19:
  %v72 = phi i64 [ 0, %b17 ], [ %v79, %b20 ]
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b20, label %b21
b20:
  %v74 = mul i64 %v72, 2
  %v75 = getelementptr inbounds float, ptr %v68, i64 %v74
  %v76 = mul i64 %v72, 784
  %v77 = getelementptr inbounds float, ptr %v70, i64 %v76
  %v78 = load <2 x float>, ptr %v75, align 4
  store <2 x float> %v78, ptr %v77, align 4
  %v79 = add nsw i64 %v72, 1
  br label %b19
b21:
  br i1 %v80, label %b22, label %b23
b22:
  %v82 = getelementptr inbounds float, ptr %v68, i64 %v81
  %v84 = getelementptr inbounds float, ptr %v70, i64 %v83
  %v85 = load <2 x float>, ptr %v82, align 4
  store <2 x float> %v85, ptr %v84, align 4
  br label %b23
b23:
  %v86 = add nsw i64 %v65, 1
  br label %b16
b18:
  br label %b24
b24:
  %v88 = phi i64 [ 0, %b18 ], [ %v121, %b32 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b25, label %b26
b25:
  %v91 = add i64 %v90, %v88
  %v92 = getelementptr inbounds float, ptr %v7, i64 %v91
  br label %b27
b27:
  %v93 = phi i64 [ 0, %b25 ], [ %v109, %b28 ]
  %v94 = icmp slt i64 %v93, %v53
  br i1 %v94, label %b28, label %b29
b28:
  %v95 = mul i64 %v93, %v8
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = mul i64 %v93, 32
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  %v99 = load <8 x float>, ptr %v96, align 4
  store <8 x float> %v99, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v96, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  store <8 x float> %v101, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v96, i64 16
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  store <8 x float> %v104, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v96, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  store <8 x float> %v107, ptr %v108, align 4
  %v109 = add nsw i64 %v93, 1
  br label %b27
b29:
  br label %b30
b30:
  %v111 = phi i64 [ 0, %b29 ], [ %v120, %b31 ]
  %v112 = icmp slt i64 %v111, %v59
  br i1 %v112, label %b31, label %b32
b31:
  %v113 = mul i64 %v111, 2
  %v114 = add i64 %v54, %v113
  %v115 = mul i64 %v111, 784
  %v116 = getelementptr inbounds float, ptr %v19, i64 %v115
  %v117 = mul i64 %v114, %v11
  %v118 = add i64 %v117, %v88
  %v119 = getelementptr inbounds float, ptr %v10, i64 %v118
  call void @outer_2x32(ptr %v116, ptr %v4, i64 %v53, ptr %v119, i64 %v11, i64 %v110)
  %v120 = add nsw i64 %v111, 1
  br label %b30
b32:
  %v121 = add nsw i64 %v88, 32
  br label %b24
b26:
  br label %b33
b33:
  %v124 = phi i64 [ 0, %b26 ], [ %v131, %b34 ]
  %v125 = icmp slt i64 %v124, %v53
  br i1 %v125, label %b34, label %b35
b34:
  %v126 = mul i64 %v124, %v8
  %v127 = getelementptr inbounds float, ptr %v123, i64 %v126
  %v128 = mul i64 %v124, 8
  %v129 = getelementptr inbounds float, ptr %v4, i64 %v128
  %v130 = load <8 x float>, ptr %v127, align 4
  store <8 x float> %v130, ptr %v129, align 4
  %v131 = add nsw i64 %v124, 1
  br label %b33
b35:
  br label %b36
b36:
  %v132 = phi i64 [ 0, %b35 ], [ %v141, %b37 ]
  %v133 = icmp slt i64 %v132, %v59
  br i1 %v133, label %b37, label %b38
b37:
  %v134 = mul i64 %v132, 2
  %v135 = add i64 %v54, %v134
  %v136 = mul i64 %v132, 784
  %v137 = getelementptr inbounds float, ptr %v19, i64 %v136
  %v138 = mul i64 %v135, %v11
  %v139 = add i64 %v138, %v87
  %v140 = getelementptr inbounds float, ptr %v10, i64 %v139
  call void @outer_2x8(ptr %v137, ptr %v4, i64 %v53, ptr %v140, i64 %v11, i64 %v110)
  %v141 = add nsw i64 %v132, 1
  br label %b36
b38:
  br label %b39
b39:
  %v143 = phi i64 [ 0, %b38 ], [ %v176, %b47 ]
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b40, label %b41
b40:
  %v146 = add i64 %v145, %v143
  %v147 = getelementptr inbounds float, ptr %v13, i64 %v146
  br label %b42
b42:
  %v148 = phi i64 [ 0, %b40 ], [ %v164, %b43 ]
  %v149 = icmp slt i64 %v148, %v53
  br i1 %v149, label %b43, label %b44
b43:
  %v150 = mul i64 %v148, %v14
  %v151 = getelementptr inbounds float, ptr %v147, i64 %v150
  %v152 = mul i64 %v148, 32
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  %v154 = load <8 x float>, ptr %v151, align 4
  store <8 x float> %v154, ptr %v153, align 4
  %v155 = getelementptr inbounds float, ptr %v151, i64 8
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = getelementptr inbounds float, ptr %v153, i64 8
  store <8 x float> %v156, ptr %v157, align 4
  %v158 = getelementptr inbounds float, ptr %v151, i64 16
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = getelementptr inbounds float, ptr %v153, i64 16
  store <8 x float> %v159, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v151, i64 24
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = getelementptr inbounds float, ptr %v153, i64 24
  store <8 x float> %v162, ptr %v163, align 4
  %v164 = add nsw i64 %v148, 1
  br label %b42
b44:
  br label %b45
b45:
  %v166 = phi i64 [ 0, %b44 ], [ %v175, %b46 ]
  %v167 = icmp slt i64 %v166, %v59
  br i1 %v167, label %b46, label %b47
b46:
  %v168 = mul i64 %v166, 2
  %v169 = add i64 %v54, %v168
  %v170 = mul i64 %v166, 784
  %v171 = getelementptr inbounds float, ptr %v19, i64 %v170
  %v172 = mul i64 %v169, %v17
  %v173 = add i64 %v172, %v143
  %v174 = getelementptr inbounds float, ptr %v16, i64 %v173
  call void @outer_2x32(ptr %v171, ptr %v4, i64 %v53, ptr %v174, i64 %v17, i64 %v165)
  %v175 = add nsw i64 %v166, 1
  br label %b45
b47:
  %v176 = add nsw i64 %v143, 32
  br label %b39
b41:
  br label %b48
b48:
  %v179 = phi i64 [ 0, %b41 ], [ %v186, %b49 ]
  %v180 = icmp slt i64 %v179, %v53
  br i1 %v180, label %b49, label %b50
b49:
  %v181 = mul i64 %v179, %v14
  %v182 = getelementptr inbounds float, ptr %v178, i64 %v181
  %v183 = mul i64 %v179, 8
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v183
  %v185 = load <8 x float>, ptr %v182, align 4
  store <8 x float> %v185, ptr %v184, align 4
  %v186 = add nsw i64 %v179, 1
  br label %b48
b50:
  br label %b51
b51:
  %v187 = phi i64 [ 0, %b50 ], [ %v196, %b52 ]
  %v188 = icmp slt i64 %v187, %v59
  br i1 %v188, label %b52, label %b53
b52:
  %v189 = mul i64 %v187, 2
  %v190 = add i64 %v54, %v189
  %v191 = mul i64 %v187, 784
  %v192 = getelementptr inbounds float, ptr %v19, i64 %v191
  %v193 = mul i64 %v190, %v17
  %v194 = add i64 %v193, %v142
  %v195 = getelementptr inbounds float, ptr %v16, i64 %v194
  call void @outer_2x8(ptr %v192, ptr %v4, i64 %v53, ptr %v195, i64 %v17, i64 %v165)
  %v196 = add nsw i64 %v187, 1
  br label %b51
b53:
  %v197 = add nsw i64 %v54, 64
  br label %b13
b15:
  %v198 = add nsw i64 %v49, 384
  br label %b10
b12:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v42, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v6, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v6, 32
  %v17 = getelementptr inbounds float, ptr %v1, i64 %v16
  %v18 = mul i64 %v6, 2
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load <8 x float>, ptr %v17, align 4
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v17, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v19, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v20, <8 x float> %v7)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v9)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v10)
  %v34 = getelementptr inbounds float, ptr %v19, i64 1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v20, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v22, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v13)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v14)
  %v42 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v43 = icmp eq i64 %v5, 0
  br i1 %v43, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v44 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v8, ptr %v44, align 4
  %v45 = getelementptr inbounds float, ptr %v3, i64 16
  store <8 x float> %v9, ptr %v45, align 4
  %v46 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v10, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v11, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 8
  store <8 x float> %v12, ptr %v48, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 16
  store <8 x float> %v13, ptr %v49, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 24
  store <8 x float> %v14, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v7
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v8
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v3, i64 16
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v58, %v9
  store <8 x float> %v59, ptr %v57, align 4
  %v60 = getelementptr inbounds float, ptr %v3, i64 24
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v63, i64 16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v63, i64 24
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v14
  store <8 x float> %v74, ptr %v72, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = icmp slt i64 %v6, %v2
  br i1 %v9, label %b1, label %b2
b1:
  %v10 = mul i64 %v6, 8
  %v11 = getelementptr inbounds float, ptr %v1, i64 %v10
  %v12 = mul i64 %v6, 2
  %v13 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v14 = load <8 x float>, ptr %v11, align 4
  %v15 = load float, ptr %v13, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v14, <8 x float> %v7)
  %v19 = getelementptr inbounds float, ptr %v13, i64 1
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v14, <8 x float> %v8)
  %v24 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v25 = icmp eq i64 %v5, 0
  br i1 %v25, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v26 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v8, ptr %v26, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v7
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v31, %v8
  store <8 x float> %v32, ptr %v30, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v6 = load ptr, ptr %v5, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v28 = load i64, ptr %v1, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v46 = load ptr, ptr %v45, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v68 = load ptr, ptr %v67, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 6144
  %v8 = mul i64 %v2, 37376
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = mul i64 4, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = mul i64 %v12, 32
  %v14 = icmp slt i64 %v13, 128
  %v15 = select i1 %v14, i64 %v13, i64 128
  %v16 = mul i64 4, %v10
  %v17 = sdiv i64 %v16, %v3
  %v18 = mul i64 %v17, 32
  %v19 = icmp slt i64 %v18, 128
  %v20 = select i1 %v19, i64 %v18, i64 128
  %v29 = mul i64 %v28, %v27
  br label %b0
b0:
  %v21 = phi i64 [ %v15, %entry ], [ %v73, %b5 ]
  %v22 = icmp slt i64 %v21, %v20
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = add i64 %v21, 8
  %v24 = add i64 %v21, 16
  %v25 = add i64 %v21, 24
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v66, %b8 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v62, %b8 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b8 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v64, %b8 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v65, %b8 ]
  %v35 = icmp slt i64 %v30, %v29
  br i1 %v35, label %b4, label %b5
b4:
  %v36 = add i64 %v30, 128
  %v37 = icmp slt i64 %v36, %v29
  %v38 = select i1 %v37, i64 %v36, i64 %v29
  br label %b6
b6:
  %v39 = phi i64 [ %v30, %b4 ], [ %v61, %b7 ]
  %v40 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v41 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v58, %b7 ]
  %v42 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v59, %b7 ]
  %v43 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v60, %b7 ]
  %v44 = icmp slt i64 %v39, %v38
  br i1 %v44, label %b7, label %b8
b7:
  %v47 = mul i64 %v39, 128
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 %v23
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v48, i64 %v24
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v48, i64 %v25
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v40, %v50
  %v58 = fadd <8 x float> %v41, %v52
  %v59 = fadd <8 x float> %v42, %v54
  %v60 = fadd <8 x float> %v43, %v56
  %v61 = add nsw i64 %v39, 1
  br label %b6
b8:
  %v62 = fadd <8 x float> %v31, %v40
  %v63 = fadd <8 x float> %v32, %v41
  %v64 = fadd <8 x float> %v33, %v42
  %v65 = fadd <8 x float> %v34, %v43
  %v66 = add nsw i64 %v30, 128
  br label %b3
b5:
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v21
  store <8 x float> %v31, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v23
  store <8 x float> %v32, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 %v24
  store <8 x float> %v33, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v68, i64 %v25
  store <8 x float> %v34, ptr %v72, align 4
  %v73 = add nsw i64 %v21, 32
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 6144
  %v8 = mul i64 %v2, 37376
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_0_0(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 128, i64 128, ptr %v17, i64 128, i64 %v19)
  ret void
}
define internal void @outer_0_0(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #1 {
entry:
  %v13 = getelementptr inbounds float, ptr %v4, i64 12288
  %v14 = add i64 %v2, 1
  %v15 = sdiv i64 %v14, 2
  %v16 = add i64 %v5, 1
  %v17 = mul i64 %v15, %v5
  %v18 = sdiv i64 %v17, %v6
  %v19 = mul i64 %v18, 2
  %v20 = icmp slt i64 %v19, %v2
  %v21 = select i1 %v20, i64 %v19, i64 %v2
  %v22 = mul i64 %v15, %v16
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 2
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = or i64 %v3, %v12
  %v28 = icmp eq i64 %v27, 0
  br i1 %v28, label %b0, label %b1
b0:
  %v33 = mul i64 %v9, 4
  br label %b2
b2:
  %v29 = phi i64 [ %v21, %b0 ], [ %v34, %b3 ]
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %b3, label %b4
b3:
  %v31 = mul i64 %v29, %v11
  %v32 = getelementptr inbounds float, ptr %v10, i64 %v31
  call void @llvm.memset.p0.i64(ptr %v32, i8 0, i64 %v33, i1 0)
  %v34 = add nsw i64 %v29, 1
  br label %b2
b4:
  br label %b1
b1:
  br label %b5
b5:
  %v35 = phi i64 [ 0, %b1 ], [ %v108, %b10 ]
  %v36 = icmp slt i64 %v35, %v3
  br i1 %v36, label %b6, label %b7
b6:
  %v37 = sub i64 %v3, %v35
  %v38 = icmp slt i64 %v37, 384
  %v39 = select i1 %v38, i64 %v37, i64 384
  %v48 = mul i64 %v35, %v1
  %v75 = mul i64 %v35, %v8
  %v95 = or i64 %v35, %v12
  br label %b8
b8:
  %v40 = phi i64 [ %v21, %b6 ], [ %v107, %b21 ]
  %v41 = icmp slt i64 %v40, %v26
  br i1 %v41, label %b9, label %b10
b9:
  %v42 = sub i64 %v26, %v40
  %v43 = icmp slt i64 %v42, 64
  %v44 = select i1 %v43, i64 %v42, i64 64
  %v45 = sdiv i64 %v44, 2
  %v46 = mul i64 %v45, 2
  %v47 = sub i64 %v44, %v46
  %v49 = add i64 %v48, %v40
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v57 = sub i64 %v45, 1
  %v66 = icmp sge i64 %v57, 0
  %v67 = mul i64 %v57, 2
  %v69 = mul i64 %v57, 784
  br label %b11
b11:
  %v51 = phi i64 [ 0, %b9 ], [ %v72, %b18 ]
  %v52 = icmp slt i64 %v51, %v39
  br i1 %v52, label %b12, label %b13
b12:
  %v53 = mul i64 %v51, %v1
  %v54 = getelementptr inbounds float, ptr %v50, i64 %v53
  %v55 = mul i64 %v51, 2
  %v56 = getelementptr inbounds float, ptr %v13, i64 %v55
  br label %b14
b14:
  %v58 = phi i64 [ 0, %b12 ], [ %v65, %b15 ]
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = mul i64 %v58, 2
  %v61 = getelementptr inbounds float, ptr %v54, i64 %v60
  %v62 = mul i64 %v58, 784
  %v63 = getelementptr inbounds float, ptr %v56, i64 %v62
  %v64 = load <2 x float>, ptr %v61, align 4
  store <2 x float> %v64, ptr %v63, align 4
  %v65 = add nsw i64 %v58, 1
  br label %b14
b16:
  br i1 %v66, label %b17, label %b18
b17:
  %v68 = getelementptr inbounds float, ptr %v54, i64 %v67
  %v70 = getelementptr inbounds float, ptr %v56, i64 %v69
  %v71 = load <2 x float>, ptr %v68, align 4
  store <2 x float> %v71, ptr %v70, align 4
  br label %b18
b18:
  %v72 = add nsw i64 %v51, 1
  br label %b11
b13:
  br label %b19
b19:
  %v73 = phi i64 [ 0, %b13 ], [ %v106, %b27 ]
  %v74 = icmp slt i64 %v73, %v9
  br i1 %v74, label %b20, label %b21
b20:
  %v76 = add i64 %v75, %v73
  %v77 = getelementptr inbounds float, ptr %v7, i64 %v76
  br label %b22
b22:
  %v78 = phi i64 [ 0, %b20 ], [ %v94, %b23 ]
  %v79 = icmp slt i64 %v78, %v39
  br i1 %v79, label %b23, label %b24
b23:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 32
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v81, i64 8
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v83, i64 8
  store <8 x float> %v86, ptr %v87, align 4
  %v88 = getelementptr inbounds float, ptr %v81, i64 16
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v83, i64 16
  store <8 x float> %v89, ptr %v90, align 4
  %v91 = getelementptr inbounds float, ptr %v81, i64 24
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v83, i64 24
  store <8 x float> %v92, ptr %v93, align 4
  %v94 = add nsw i64 %v78, 1
  br label %b22
b24:
  br label %b25
b25:
  %v96 = phi i64 [ 0, %b24 ], [ %v105, %b26 ]
  %v97 = icmp slt i64 %v96, %v45
  br i1 %v97, label %b26, label %b27
b26:
  %v98 = mul i64 %v96, 2
  %v99 = add i64 %v40, %v98
  %v100 = mul i64 %v96, 784
  %v101 = getelementptr inbounds float, ptr %v13, i64 %v100
  %v102 = mul i64 %v99, %v11
  %v103 = add i64 %v102, %v73
  %v104 = getelementptr inbounds float, ptr %v10, i64 %v103
  call void @outer_2x32(ptr %v101, ptr %v4, i64 %v39, ptr %v104, i64 %v11, i64 %v95)
  %v105 = add nsw i64 %v96, 1
  br label %b25
b27:
  %v106 = add nsw i64 %v73, 32
  br label %b19
b21:
  %v107 = add nsw i64 %v40, 64
  br label %b8
b10:
  %v108 = add nsw i64 %v35, 384
  br label %b5
b7:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 6144
  %v8 = mul i64 %v2, 37376
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = sdiv i64 %v2, %v3
  %v12 = mul i64 %v11, 32
  %v13 = icmp slt i64 %v12, 32
  %v14 = select i1 %v13, i64 %v12, i64 32
  %v15 = sdiv i64 %v10, %v3
  %v16 = mul i64 %v15, 32
  %v17 = icmp slt i64 %v16, 32
  %v18 = select i1 %v17, i64 %v16, i64 32
  %v27 = mul i64 %v26, %v25
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v71, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 8
  %v22 = add i64 %v19, 16
  %v23 = add i64 %v19, 24
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v64, %b8 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v60, %b8 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v61, %b8 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v62, %b8 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b8 ]
  %v33 = icmp slt i64 %v28, %v27
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v28, 128
  %v35 = icmp slt i64 %v34, %v27
  %v36 = select i1 %v35, i64 %v34, i64 %v27
  br label %b6
b6:
  %v37 = phi i64 [ %v28, %b4 ], [ %v59, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v40 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v41 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v58, %b7 ]
  %v42 = icmp slt i64 %v37, %v36
  br i1 %v42, label %b7, label %b8
b7:
  %v45 = mul i64 %v37, 32
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v23
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v38, %v48
  %v56 = fadd <8 x float> %v39, %v50
  %v57 = fadd <8 x float> %v40, %v52
  %v58 = fadd <8 x float> %v41, %v54
  %v59 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v60 = fadd <8 x float> %v29, %v38
  %v61 = fadd <8 x float> %v30, %v39
  %v62 = fadd <8 x float> %v31, %v40
  %v63 = fadd <8 x float> %v32, %v41
  %v64 = add nsw i64 %v28, 128
  br label %b3
b5:
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store <8 x float> %v29, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v21
  store <8 x float> %v30, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v22
  store <8 x float> %v31, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v23
  store <8 x float> %v32, ptr %v70, align 4
  %v71 = add nsw i64 %v19, 32
  br label %b0
b2:
  ret void
}

declare i32 @sched_yield() #2
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
