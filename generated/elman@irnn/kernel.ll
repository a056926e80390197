; generated from specs/elman.yaml by `make generated`: do not edit
; elman@irnn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v253 = alloca float, i64 64, align 4
  %v472 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 5
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 9
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 12
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 17
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 18
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 19
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v54 = load ptr, ptr %v53, align 4
  %v55 = mul i64 %v2, 0
  %v56 = add i64 %v55, 128
  %v57 = getelementptr inbounds float, ptr %v54, i64 %v56
  %v58 = getelementptr inbounds i64, ptr %v1, i64 4
  %v59 = load i64, ptr %v58, align 8
  %v60 = icmp eq i64 %v59, 0
  br i1 %v60, label %b0, label %b1
b0:
  %v61 = icmp eq i64 %v2, 0
  br i1 %v61, label %b2, label %b3
b2:
  %v62 = add i64 0, 0
  %v63 = getelementptr inbounds float, ptr %v32, i64 %v62
  %v64 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v65, ptr %v63, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v66 = icmp sgt i64 %v3, 1
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = getelementptr inbounds i64, ptr %v1, i64 3
  %v68 = atomicrmw add ptr %v67, i64 1 acq_rel
  %v69 = mul i64 %v3, 1
  br label %b6
b6:
  %v70 = load atomic i64, ptr %v67 acquire, align 8
  %v71 = icmp slt i64 %v70, %v69
  br i1 %v71, label %b7, label %b8
b7:
  %v72 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b9, label %b10
b9:
  %v76 = getelementptr inbounds i64, ptr %v1, i64 20
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b11, label %b12
b11:
  %v79 = add i64 %v7, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, %v7
  %v86 = select i1 %v85, i64 %v84, i64 %v7
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, %v7
  %v91 = select i1 %v90, i64 %v89, i64 %v7
  br label %b13
b13:
  %v92 = phi i64 [ %v86, %b11 ], [ %v103, %b14 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b14, label %b15
b14:
  %v94 = and i64 0, %v44
  %v95 = mul i64 %v94, %v7
  %v96 = add i64 %v95, %v92
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr inbounds float, ptr %v20, i64 %v97
  %v99 = add i64 0, 0
  %v100 = getelementptr inbounds float, ptr %v98, i64 %v99
  %v101 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v102, ptr %v100, align 4
  %v103 = add nsw i64 %v92, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v104 = icmp sgt i64 %v3, 1
  br i1 %v104, label %b16, label %b17
b16:
  %v105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v106 = atomicrmw add ptr %v105, i64 1 acq_rel
  %v107 = mul i64 %v3, 2
  br label %b18
b18:
  %v108 = load atomic i64, ptr %v105 acquire, align 8
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b19, label %b20
b19:
  %v110 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v111 = getelementptr inbounds float, ptr %v54, i64 0
  %v112 = getelementptr inbounds i64, ptr %v1, i64 4
  %v113 = load i64, ptr %v112, align 8
  %v114 = icmp eq i64 %v113, 0
  br i1 %v114, label %b21, label %b22
b21:
  %v115 = add i64 1, 0
  %v116 = sdiv i64 %v115, 1
  %v117 = add i64 %v2, 1
  %v118 = mul i64 %v116, %v2
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, 1
  %v122 = select i1 %v121, i64 %v120, i64 1
  %v123 = mul i64 %v116, %v117
  %v124 = sdiv i64 %v123, %v3
  %v125 = mul i64 %v124, 1
  %v126 = icmp slt i64 %v125, 1
  %v127 = select i1 %v126, i64 %v125, i64 1
  %v128 = icmp slt i64 %v127, 1
  %v129 = select i1 %v128, i64 %v127, i64 1
  br label %b23
b23:
  %v130 = phi i64 [ %v122, %b21 ], [ %v245, %b35 ]
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b24, label %b25
b24:
  %v132 = mul i64 %v130, 64
  %v133 = mul i64 %v130, 8
  %v134 = add i64 %v132, 0
  %v135 = add i64 %v133, 0
  %v136 = getelementptr inbounds float, ptr %v111, i64 %v134
  %v137 = sub i64 8, %v135
  %v138 = icmp slt i64 %v137, 0
  %v139 = select i1 %v138, i64 0, i64 %v137
  %v140 = icmp ult i64 %v139, 8
  %v141 = select i1 %v140, i64 %v139, i64 8
  %v142 = trunc i64 %v141 to i32
  %v143 = insertelement <8 x i32> poison, i32 %v142, i64 0
  %v144 = shufflevector <8 x i32> %v143, <8 x i32> poison, <8 x i32> zeroinitializer
  %v145 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v144
  %v146 = mul i64 %v135, 8
  %v147 = add i64 0, %v146
  %v148 = getelementptr inbounds float, ptr %v12, i64 %v147
  %v149 = icmp sge i64 %v139, 8
  br i1 %v149, label %b26, label %b27
b26:
  br label %b28
b28:
  %v150 = phi i64 [ 0, %b26 ], [ %v224, %b29 ]
  %v151 = icmp slt i64 %v150, 8
  br i1 %v151, label %b29, label %b30
b29:
  %v152 = add i64 %v150, 0
  %v153 = getelementptr inbounds float, ptr %v148, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = add i64 %v150, 8
  %v156 = getelementptr inbounds float, ptr %v148, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = add i64 %v150, 16
  %v159 = getelementptr inbounds float, ptr %v148, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 %v150, 24
  %v162 = getelementptr inbounds float, ptr %v148, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 %v150, 32
  %v165 = getelementptr inbounds float, ptr %v148, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = add i64 %v150, 40
  %v168 = getelementptr inbounds float, ptr %v148, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 %v150, 48
  %v171 = getelementptr inbounds float, ptr %v148, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 %v150, 56
  %v174 = getelementptr inbounds float, ptr %v148, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = shufflevector <8 x float> %v154, <8 x float> %v166, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v177 = shufflevector <8 x float> %v154, <8 x float> %v166, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v178 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v179 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v180 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v181 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v182 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v183 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v184 = shufflevector <8 x float> %v176, <8 x float> %v180, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v185 = shufflevector <8 x float> %v176, <8 x float> %v180, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v186 = shufflevector <8 x float> %v178, <8 x float> %v182, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v187 = shufflevector <8 x float> %v178, <8 x float> %v182, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v188 = shufflevector <8 x float> %v177, <8 x float> %v181, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v189 = shufflevector <8 x float> %v177, <8 x float> %v181, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v190 = shufflevector <8 x float> %v179, <8 x float> %v183, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v191 = shufflevector <8 x float> %v179, <8 x float> %v183, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v192 = shufflevector <8 x float> %v184, <8 x float> %v186, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v193 = shufflevector <8 x float> %v184, <8 x float> %v186, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v194 = shufflevector <8 x float> %v185, <8 x float> %v187, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v195 = shufflevector <8 x float> %v185, <8 x float> %v187, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v196 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v197 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v198 = shufflevector <8 x float> %v189, <8 x float> %v191, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v199 = shufflevector <8 x float> %v189, <8 x float> %v191, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v200 = add i64 %v150, 0
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v136, i64 %v201
  store <8 x float> %v192, ptr %v202, align 4
  %v203 = add i64 %v150, 1
  %v204 = mul i64 %v203, 8
  %v205 = getelementptr inbounds float, ptr %v136, i64 %v204
  store <8 x float> %v193, ptr %v205, align 4
  %v206 = add i64 %v150, 2
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v136, i64 %v207
  store <8 x float> %v194, ptr %v208, align 4
  %v209 = add i64 %v150, 3
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v136, i64 %v210
  store <8 x float> %v195, ptr %v211, align 4
  %v212 = add i64 %v150, 4
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v136, i64 %v213
  store <8 x float> %v196, ptr %v214, align 4
  %v215 = add i64 %v150, 5
  %v216 = mul i64 %v215, 8
  %v217 = getelementptr inbounds float, ptr %v136, i64 %v216
  store <8 x float> %v197, ptr %v217, align 4
  %v218 = add i64 %v150, 6
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v136, i64 %v219
  store <8 x float> %v198, ptr %v220, align 4
  %v221 = add i64 %v150, 7
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v136, i64 %v222
  store <8 x float> %v199, ptr %v223, align 4
  %v224 = add nsw i64 %v150, 8
  br label %b28
b30:
  br label %b31
b31:
  %v225 = phi i64 [ 8, %b30 ], [ %v233, %b32 ]
  %v226 = icmp slt i64 %v225, 8
  br i1 %v226, label %b32, label %b33
b32:
  %v227 = mul i64 %v225, 1
  %v228 = getelementptr inbounds float, ptr %v148, i64 %v227
  %v229 = getelementptr float, ptr %v228, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v230 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v229, <8 x i1> %v145, <8 x float> zeroinitializer)
  %v231 = mul i64 %v225, 8
  %v232 = getelementptr inbounds float, ptr %v136, i64 %v231
  store <8 x float> %v230, ptr %v232, align 4
  %v233 = add nsw i64 %v225, 1
  br label %b31
b33:
  br label %b27
b27:
  %v234 = icmp slt i64 %v139, 8
  br i1 %v234, label %b34, label %b35
b34:
  br label %b36
b36:
  %v235 = phi i64 [ 0, %b34 ], [ %v243, %b37 ]
  %v236 = icmp slt i64 %v235, 8
  br i1 %v236, label %b37, label %b38
b37:
  %v237 = mul i64 %v235, 1
  %v238 = getelementptr inbounds float, ptr %v148, i64 %v237
  %v239 = getelementptr float, ptr %v238, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v240 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v239, <8 x i1> %v145, <8 x float> zeroinitializer)
  %v241 = mul i64 %v235, 8
  %v242 = getelementptr inbounds float, ptr %v136, i64 %v241
  store <8 x float> %v240, ptr %v242, align 4
  %v243 = add nsw i64 %v235, 1
  br label %b36
b38:
  br label %b35
b35:
  %v244 = add i64 %v132, 64
  %v245 = add nsw i64 %v130, 1
  br label %b23
b25:
  br label %b22
b22:
  %v246 = icmp sgt i64 %v3, 1
  br i1 %v246, label %b39, label %b40
b39:
  %v247 = getelementptr inbounds i64, ptr %v1, i64 3
  %v248 = atomicrmw add ptr %v247, i64 1 acq_rel
  %v249 = mul i64 %v3, 3
  br label %b41
b41:
  %v250 = load atomic i64, ptr %v247 acquire, align 8
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b42, label %b43
b42:
  %v252 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v254 = add i64 %v8, 0
  %v255 = sdiv i64 %v254, 1
  %v256 = add i64 %v2, 1
  %v257 = mul i64 %v255, %v2
  %v258 = sdiv i64 %v257, %v3
  %v259 = mul i64 %v258, 1
  %v260 = icmp slt i64 %v259, %v8
  %v261 = select i1 %v260, i64 %v259, i64 %v8
  %v262 = mul i64 %v255, %v256
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, %v8
  %v266 = select i1 %v265, i64 %v264, i64 %v8
  br label %b44
b44:
  %v267 = phi i64 [ %v261, %b40 ], [ %v320, %b49 ]
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %b45, label %b46
b45:
  %v269 = add i64 %v267, 96
  %v270 = icmp slt i64 %v269, %v266
  %v271 = select i1 %v270, i64 %v269, i64 %v266
  br label %b47
b47:
  %v272 = phi i64 [ 0, %b45 ], [ %v319, %b52 ]
  %v273 = icmp slt i64 %v272, 1
  br i1 %v273, label %b48, label %b49
b48:
  %v274 = sub i64 %v271, %v267
  %v275 = sub i64 8, 1
  %v276 = add i64 %v274, %v275
  %v277 = sdiv i64 %v276, 8
  br label %b50
b50:
  %v278 = phi i64 [ 0, %b48 ], [ %v318, %b57 ]
  %v279 = icmp slt i64 %v278, %v277
  br i1 %v279, label %b51, label %b52
b51:
  %v280 = mul i64 %v274, %v278
  %v281 = sdiv i64 %v280, %v277
  %v282 = add i64 %v267, %v281
  %v283 = add i64 %v278, 1
  %v284 = mul i64 %v274, %v283
  %v285 = sdiv i64 %v284, %v277
  %v286 = add i64 %v267, %v285
  %v287 = mul i64 %v272, 64
  %v288 = getelementptr inbounds float, ptr %v111, i64 %v287
  %v289 = sub i64 %v286, %v282
  %v290 = mul i64 %v282, 8
  %v291 = getelementptr inbounds float, ptr %v10, i64 %v290
  %v292 = getelementptr inbounds float, ptr %v291, i64 0
  %v293 = sub i64 %v289, 1
  %v294 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v293
  %v295 = load ptr, ptr %v294, align 4
  %v296 = icmp sgt i64 %v289, 0
  br i1 %v296, label %b53, label %b54
b53:
  call void %v295(ptr %v292, i64 8, ptr %v288, i64 8, ptr %v253)
  br label %b54
b54:
  %v297 = add i64 %v287, 64
  br label %b55
b55:
  %v298 = phi i64 [ %v282, %b54 ], [ %v317, %b60 ]
  %v299 = icmp slt i64 %v298, %v286
  br i1 %v299, label %b56, label %b57
b56:
  %v300 = sub i64 %v298, %v282
  %v301 = mul i64 %v300, 8
  %v302 = getelementptr inbounds float, ptr %v253, i64 %v301
  %v303 = mul i64 %v298, 8
  %v304 = getelementptr inbounds float, ptr %v34, i64 %v303
  br label %b58
b58:
  %v305 = phi i64 [ 0, %b56 ], [ %v316, %b59 ]
  %v306 = icmp slt i64 %v305, 1
  br i1 %v306, label %b59, label %b60
b59:
  %v307 = mul i64 %v272, 1
  %v308 = add i64 %v307, %v305
  %v309 = mul i64 %v308, 8
  %v310 = add i64 0, %v305
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v302, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 0, %v309
  %v315 = getelementptr inbounds float, ptr %v304, i64 %v314
  store <8 x float> %v313, ptr %v315, align 4
  %v316 = add nsw i64 %v305, 1
  br label %b58
b60:
  %v317 = add nsw i64 %v298, 1
  br label %b55
b57:
  %v318 = add nsw i64 %v278, 1
  br label %b50
b52:
  %v319 = add nsw i64 %v272, 1
  br label %b47
b49:
  %v320 = add nsw i64 %v267, 96
  br label %b44
b46:
  %v321 = icmp sgt i64 %v3, 1
  br i1 %v321, label %b61, label %b62
b61:
  %v322 = getelementptr inbounds i64, ptr %v1, i64 3
  %v323 = atomicrmw add ptr %v322, i64 1 acq_rel
  %v324 = mul i64 %v3, 4
  br label %b63
b63:
  %v325 = load atomic i64, ptr %v322 acquire, align 8
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b64, label %b65
b64:
  %v327 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v328 = getelementptr inbounds float, ptr %v54, i64 64
  %v329 = getelementptr inbounds i64, ptr %v1, i64 4
  %v330 = load i64, ptr %v329, align 8
  %v331 = icmp eq i64 %v330, 0
  br i1 %v331, label %b66, label %b67
b66:
  %v332 = add i64 1, 0
  %v333 = sdiv i64 %v332, 1
  %v334 = add i64 %v2, 1
  %v335 = mul i64 %v333, %v2
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, 1
  %v339 = select i1 %v338, i64 %v337, i64 1
  %v340 = mul i64 %v333, %v334
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, 1
  %v344 = select i1 %v343, i64 %v342, i64 1
  %v345 = icmp slt i64 %v344, 1
  %v346 = select i1 %v345, i64 %v344, i64 1
  br label %b68
b68:
  %v347 = phi i64 [ %v339, %b66 ], [ %v462, %b80 ]
  %v348 = icmp slt i64 %v347, %v346
  br i1 %v348, label %b69, label %b70
b69:
  %v349 = mul i64 %v347, 64
  %v350 = mul i64 %v347, 8
  %v351 = add i64 %v349, 0
  %v352 = add i64 %v350, 0
  %v353 = getelementptr inbounds float, ptr %v328, i64 %v351
  %v354 = sub i64 8, %v352
  %v355 = icmp slt i64 %v354, 0
  %v356 = select i1 %v355, i64 0, i64 %v354
  %v357 = icmp ult i64 %v356, 8
  %v358 = select i1 %v357, i64 %v356, i64 8
  %v359 = trunc i64 %v358 to i32
  %v360 = insertelement <8 x i32> poison, i32 %v359, i64 0
  %v361 = shufflevector <8 x i32> %v360, <8 x i32> poison, <8 x i32> zeroinitializer
  %v362 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v361
  %v363 = mul i64 %v352, 8
  %v364 = add i64 0, %v363
  %v365 = getelementptr inbounds float, ptr %v14, i64 %v364
  %v366 = icmp sge i64 %v356, 8
  br i1 %v366, label %b71, label %b72
b71:
  br label %b73
b73:
  %v367 = phi i64 [ 0, %b71 ], [ %v441, %b74 ]
  %v368 = icmp slt i64 %v367, 8
  br i1 %v368, label %b74, label %b75
b74:
  %v369 = add i64 %v367, 0
  %v370 = getelementptr inbounds float, ptr %v365, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 %v367, 8
  %v373 = getelementptr inbounds float, ptr %v365, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 %v367, 16
  %v376 = getelementptr inbounds float, ptr %v365, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 %v367, 24
  %v379 = getelementptr inbounds float, ptr %v365, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 %v367, 32
  %v382 = getelementptr inbounds float, ptr %v365, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 %v367, 40
  %v385 = getelementptr inbounds float, ptr %v365, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 %v367, 48
  %v388 = getelementptr inbounds float, ptr %v365, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 %v367, 56
  %v391 = getelementptr inbounds float, ptr %v365, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = shufflevector <8 x float> %v371, <8 x float> %v383, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v394 = shufflevector <8 x float> %v371, <8 x float> %v383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v395 = shufflevector <8 x float> %v374, <8 x float> %v386, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v396 = shufflevector <8 x float> %v374, <8 x float> %v386, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v397 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v398 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v399 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v400 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v401 = shufflevector <8 x float> %v393, <8 x float> %v397, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v402 = shufflevector <8 x float> %v393, <8 x float> %v397, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v403 = shufflevector <8 x float> %v395, <8 x float> %v399, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v404 = shufflevector <8 x float> %v395, <8 x float> %v399, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v405 = shufflevector <8 x float> %v394, <8 x float> %v398, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v406 = shufflevector <8 x float> %v394, <8 x float> %v398, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v407 = shufflevector <8 x float> %v396, <8 x float> %v400, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v408 = shufflevector <8 x float> %v396, <8 x float> %v400, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v409 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v411 = shufflevector <8 x float> %v402, <8 x float> %v404, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v412 = shufflevector <8 x float> %v402, <8 x float> %v404, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v413 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v414 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v415 = shufflevector <8 x float> %v406, <8 x float> %v408, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v416 = shufflevector <8 x float> %v406, <8 x float> %v408, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v417 = add i64 %v367, 0
  %v418 = mul i64 %v417, 8
  %v419 = getelementptr inbounds float, ptr %v353, i64 %v418
  store <8 x float> %v409, ptr %v419, align 4
  %v420 = add i64 %v367, 1
  %v421 = mul i64 %v420, 8
  %v422 = getelementptr inbounds float, ptr %v353, i64 %v421
  store <8 x float> %v410, ptr %v422, align 4
  %v423 = add i64 %v367, 2
  %v424 = mul i64 %v423, 8
  %v425 = getelementptr inbounds float, ptr %v353, i64 %v424
  store <8 x float> %v411, ptr %v425, align 4
  %v426 = add i64 %v367, 3
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v353, i64 %v427
  store <8 x float> %v412, ptr %v428, align 4
  %v429 = add i64 %v367, 4
  %v430 = mul i64 %v429, 8
  %v431 = getelementptr inbounds float, ptr %v353, i64 %v430
  store <8 x float> %v413, ptr %v431, align 4
  %v432 = add i64 %v367, 5
  %v433 = mul i64 %v432, 8
  %v434 = getelementptr inbounds float, ptr %v353, i64 %v433
  store <8 x float> %v414, ptr %v434, align 4
  %v435 = add i64 %v367, 6
  %v436 = mul i64 %v435, 8
  %v437 = getelementptr inbounds float, ptr %v353, i64 %v436
  store <8 x float> %v415, ptr %v437, align 4
  %v438 = add i64 %v367, 7
  %v439 = mul i64 %v438, 8
  %v440 = getelementptr inbounds float, ptr %v353, i64 %v439
  store <8 x float> %v416, ptr %v440, align 4
  %v441 = add nsw i64 %v367, 8
  br label %b73
b75:
  br label %b76
b76:
  %v442 = phi i64 [ 8, %b75 ], [ %v450, %b77 ]
  %v443 = icmp slt i64 %v442, 8
  br i1 %v443, label %b77, label %b78
b77:
  %v444 = mul i64 %v442, 1
  %v445 = getelementptr inbounds float, ptr %v365, i64 %v444
  %v446 = getelementptr float, ptr %v445, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v447 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v446, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v448 = mul i64 %v442, 8
  %v449 = getelementptr inbounds float, ptr %v353, i64 %v448
  store <8 x float> %v447, ptr %v449, align 4
  %v450 = add nsw i64 %v442, 1
  br label %b76
b78:
  br label %b72
b72:
  %v451 = icmp slt i64 %v356, 8
  br i1 %v451, label %b79, label %b80
b79:
  br label %b81
b81:
  %v452 = phi i64 [ 0, %b79 ], [ %v460, %b82 ]
  %v453 = icmp slt i64 %v452, 8
  br i1 %v453, label %b82, label %b83
b82:
  %v454 = mul i64 %v452, 1
  %v455 = getelementptr inbounds float, ptr %v365, i64 %v454
  %v456 = getelementptr float, ptr %v455, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v457 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v456, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v458 = mul i64 %v452, 8
  %v459 = getelementptr inbounds float, ptr %v353, i64 %v458
  store <8 x float> %v457, ptr %v459, align 4
  %v460 = add nsw i64 %v452, 1
  br label %b81
b83:
  br label %b80
b80:
  %v461 = add i64 %v349, 64
  %v462 = add nsw i64 %v347, 1
  br label %b68
b70:
  br label %b67
b67:
  %v463 = icmp sgt i64 %v3, 1
  br i1 %v463, label %b84, label %b85
b84:
  %v464 = getelementptr inbounds i64, ptr %v1, i64 3
  %v465 = atomicrmw add ptr %v464, i64 1 acq_rel
  %v466 = mul i64 %v3, 5
  br label %b86
b86:
  %v467 = load atomic i64, ptr %v464 acquire, align 8
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b87, label %b88
b87:
  %v469 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  br label %b89
b89:
  %v470 = phi i64 [ 0, %b85 ], [ %v576, %b94 ]
  %v471 = icmp slt i64 %v470, %v5
  br i1 %v471, label %b90, label %b91
b90:
  %v473 = add i64 %v7, 0
  %v474 = sdiv i64 %v473, 1
  %v475 = add i64 %v2, 1
  %v476 = mul i64 %v474, %v2
  %v477 = sdiv i64 %v476, %v3
  %v478 = mul i64 %v477, 1
  %v479 = icmp slt i64 %v478, %v7
  %v480 = select i1 %v479, i64 %v478, i64 %v7
  %v481 = mul i64 %v474, %v475
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, %v7
  %v485 = select i1 %v484, i64 %v483, i64 %v7
  br label %b92
b92:
  %v486 = phi i64 [ %v480, %b90 ], [ %v575, %b97 ]
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b93, label %b94
b93:
  %v488 = add i64 %v486, 96
  %v489 = icmp slt i64 %v488, %v485
  %v490 = select i1 %v489, i64 %v488, i64 %v485
  br label %b95
b95:
  %v491 = phi i64 [ 0, %b93 ], [ %v574, %b100 ]
  %v492 = icmp slt i64 %v491, 1
  br i1 %v492, label %b96, label %b97
b96:
  %v493 = sub i64 %v490, %v486
  %v494 = sub i64 8, 1
  %v495 = add i64 %v493, %v494
  %v496 = sdiv i64 %v495, 8
  br label %b98
b98:
  %v497 = phi i64 [ 0, %b96 ], [ %v573, %b105 ]
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b99, label %b100
b99:
  %v499 = mul i64 %v493, %v497
  %v500 = sdiv i64 %v499, %v496
  %v501 = add i64 %v486, %v500
  %v502 = add i64 %v497, 1
  %v503 = mul i64 %v493, %v502
  %v504 = sdiv i64 %v503, %v496
  %v505 = add i64 %v486, %v504
  %v506 = mul i64 %v491, 64
  %v507 = getelementptr inbounds float, ptr %v328, i64 %v506
  %v508 = sub i64 %v505, %v501
  %v509 = add i64 %v470, 0
  %v510 = and i64 %v509, %v44
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v501
  %v513 = mul i64 %v512, 8
  %v514 = getelementptr inbounds float, ptr %v20, i64 %v513
  %v515 = getelementptr inbounds float, ptr %v514, i64 0
  %v516 = sub i64 %v508, 1
  %v517 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v516
  %v518 = load ptr, ptr %v517, align 4
  %v519 = icmp sgt i64 %v508, 0
  br i1 %v519, label %b101, label %b102
b101:
  call void %v518(ptr %v515, i64 8, ptr %v507, i64 8, ptr %v472)
  br label %b102
b102:
  %v520 = add i64 %v506, 64
  br label %b103
b103:
  %v521 = phi i64 [ %v501, %b102 ], [ %v572, %b108 ]
  %v522 = icmp slt i64 %v521, %v505
  br i1 %v522, label %b104, label %b105
b104:
  %v523 = sub i64 %v521, %v501
  %v524 = mul i64 %v523, 8
  %v525 = getelementptr inbounds float, ptr %v472, i64 %v524
  %v526 = add i64 %v470, 0
  %v527 = and i64 %v526, %v48
  %v528 = mul i64 %v527, %v7
  %v529 = add i64 %v528, %v521
  %v530 = mul i64 %v529, 8
  %v531 = getelementptr inbounds float, ptr %v34, i64 %v530
  %v532 = add i64 %v470, 0
  %v533 = and i64 %v532, %v50
  %v534 = mul i64 %v533, %v7
  %v535 = add i64 %v534, %v521
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v36, i64 %v536
  %v538 = add i64 %v470, 1
  %v539 = and i64 %v538, %v44
  %v540 = mul i64 %v539, %v7
  %v541 = add i64 %v540, %v521
  %v542 = mul i64 %v541, 8
  %v543 = getelementptr inbounds float, ptr %v20, i64 %v542
  br label %b106
b106:
  %v544 = phi i64 [ 0, %b104 ], [ %v571, %b107 ]
  %v545 = icmp slt i64 %v544, 1
  br i1 %v545, label %b107, label %b108
b107:
  %v546 = mul i64 %v491, 1
  %v547 = add i64 %v546, %v544
  %v548 = mul i64 %v547, 8
  %v549 = add i64 0, %v544
  %v550 = mul i64 %v549, 8
  %v551 = getelementptr inbounds float, ptr %v525, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 0, %v548
  %v554 = getelementptr inbounds float, ptr %v16, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 0, %v548
  %v557 = getelementptr inbounds float, ptr %v531, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = fadd <8 x float> %v558, %v552
  %v560 = fadd <8 x float> %v555, %v559
  %v561 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v562 = shufflevector <8 x float> %v561, <8 x float> poison, <8 x i32> zeroinitializer
  %v563 = fcmp ole <8 x float> %v560, %v562
  %v564 = select <8 x i1> %v563, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v565 = fcmp une <8 x float> %v564, splat (float 0x0000000000000000)
  %v566 = select <8 x i1> %v565, <8 x float> %v562, <8 x float> %v560
  %v567 = add i64 0, %v548
  %v568 = getelementptr inbounds float, ptr %v537, i64 %v567
  store <8 x float> %v564, ptr %v568, align 4
  %v569 = add i64 0, %v548
  %v570 = getelementptr inbounds float, ptr %v543, i64 %v569
  store <8 x float> %v566, ptr %v570, align 4
  %v571 = add nsw i64 %v544, 1
  br label %b106
b108:
  %v572 = add nsw i64 %v521, 1
  br label %b103
b105:
  %v573 = add nsw i64 %v497, 1
  br label %b98
b100:
  %v574 = add nsw i64 %v491, 1
  br label %b95
b97:
  %v575 = add nsw i64 %v486, 96
  br label %b92
b94:
  %v576 = add nsw i64 %v470, 1
  br label %b89
b91:
  %v577 = icmp sgt i64 %v3, 1
  br i1 %v577, label %b109, label %b110
b109:
  %v578 = getelementptr inbounds i64, ptr %v1, i64 3
  %v579 = atomicrmw add ptr %v578, i64 1 acq_rel
  %v580 = mul i64 %v3, 6
  br label %b111
b111:
  %v581 = load atomic i64, ptr %v578 acquire, align 8
  %v582 = icmp slt i64 %v581, %v580
  br i1 %v582, label %b112, label %b113
b112:
  %v583 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v173 = alloca float, i64 64, align 4
  %v312 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 5
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 9
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 12
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 17
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 18
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 19
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v54 = load ptr, ptr %v53, align 4
  %v55 = mul i64 %v2, 15360
  %v56 = add i64 %v55, 128
  %v57 = getelementptr inbounds float, ptr %v54, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 0
  %v59 = getelementptr inbounds i64, ptr %v1, i64 4
  %v60 = load i64, ptr %v59, align 8
  %v61 = icmp eq i64 %v60, 0
  br i1 %v61, label %b0, label %b1
b0:
  %v62 = add i64 1, 0
  %v63 = sdiv i64 %v62, 1
  %v64 = add i64 %v2, 1
  %v65 = mul i64 %v63, %v2
  %v66 = sdiv i64 %v65, %v3
  %v67 = mul i64 %v66, 1
  %v68 = icmp slt i64 %v67, 1
  %v69 = select i1 %v68, i64 %v67, i64 1
  %v70 = mul i64 %v63, %v64
  %v71 = sdiv i64 %v70, %v3
  %v72 = mul i64 %v71, 1
  %v73 = icmp slt i64 %v72, 1
  %v74 = select i1 %v73, i64 %v72, i64 1
  %v75 = icmp slt i64 %v74, 1
  %v76 = select i1 %v75, i64 %v74, i64 1
  br label %b2
b2:
  %v77 = phi i64 [ %v69, %b0 ], [ %v105, %b7 ]
  %v78 = icmp slt i64 %v77, %v76
  br i1 %v78, label %b3, label %b4
b3:
  %v79 = mul i64 %v77, 64
  %v80 = mul i64 %v77, 8
  %v81 = add i64 %v79, 0
  %v82 = add i64 %v80, 0
  %v83 = getelementptr inbounds float, ptr %v58, i64 %v81
  %v84 = sub i64 8, %v82
  %v85 = icmp slt i64 %v84, 0
  %v86 = select i1 %v85, i64 0, i64 %v84
  %v87 = icmp ult i64 %v86, 8
  %v88 = select i1 %v87, i64 %v86, i64 8
  %v89 = trunc i64 %v88 to i32
  %v90 = insertelement <8 x i32> poison, i32 %v89, i64 0
  %v91 = shufflevector <8 x i32> %v90, <8 x i32> poison, <8 x i32> zeroinitializer
  %v92 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v91
  %v93 = mul i64 %v82, 1
  %v94 = add i64 0, %v93
  %v95 = getelementptr inbounds float, ptr %v14, i64 %v94
  br label %b5
b5:
  %v96 = phi i64 [ 0, %b3 ], [ %v103, %b6 ]
  %v97 = icmp slt i64 %v96, 8
  br i1 %v97, label %b6, label %b7
b6:
  %v98 = mul i64 %v96, 8
  %v99 = getelementptr inbounds float, ptr %v95, i64 %v98
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v92, <8 x float> zeroinitializer)
  %v101 = mul i64 %v96, 8
  %v102 = getelementptr inbounds float, ptr %v83, i64 %v101
  store <8 x float> %v100, ptr %v102, align 4
  %v103 = add nsw i64 %v96, 1
  br label %b5
b7:
  %v104 = add i64 %v79, 64
  %v105 = add nsw i64 %v77, 1
  br label %b2
b4:
  br label %b1
b1:
  %v106 = icmp sgt i64 %v3, 1
  br i1 %v106, label %b8, label %b9
b8:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 3
  %v108 = atomicrmw add ptr %v107, i64 1 acq_rel
  %v109 = mul i64 %v3, 1
  br label %b10
b10:
  %v110 = load atomic i64, ptr %v107 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b11, label %b12
b11:
  %v112 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v113 = phi i64 [ 0, %b9 ], [ %v249, %b21 ]
  %v114 = icmp slt i64 %v113, %v5
  br i1 %v114, label %b14, label %b15
b14:
  %v115 = sub i64 %v5, 1
  %v116 = sub i64 %v115, %v113
  %v117 = add i64 %v7, 0
  %v118 = sdiv i64 %v117, 1
  %v119 = add i64 %v2, 1
  %v120 = mul i64 %v118, %v2
  %v121 = sdiv i64 %v120, %v3
  %v122 = mul i64 %v121, 1
  %v123 = icmp slt i64 %v122, %v7
  %v124 = select i1 %v123, i64 %v122, i64 %v7
  %v125 = mul i64 %v118, %v119
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v7
  %v129 = select i1 %v128, i64 %v127, i64 %v7
  br label %b16
b16:
  %v130 = phi i64 [ %v124, %b14 ], [ %v172, %b17 ]
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b17, label %b18
b17:
  %v132 = add i64 %v116, 0
  %v133 = and i64 %v132, %v50
  %v134 = mul i64 %v133, %v7
  %v135 = add i64 %v134, %v130
  %v136 = mul i64 %v135, 8
  %v137 = getelementptr inbounds float, ptr %v36, i64 %v136
  %v138 = add i64 %v116, 1
  %v139 = and i64 %v138, 1
  %v140 = mul i64 %v139, %v7
  %v141 = add i64 %v140, %v130
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v22, i64 %v142
  %v144 = add i64 %v116, 0
  %v145 = and i64 %v144, %v42
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v130
  %v148 = mul i64 %v147, 8
  %v149 = getelementptr inbounds float, ptr %v18, i64 %v148
  %v150 = add i64 %v116, 0
  %v151 = and i64 %v150, %v52
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v130
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v38, i64 %v154
  %v156 = add i64 0, 0
  %v157 = getelementptr inbounds float, ptr %v137, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v143, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v149, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v161, %v164
  %v166 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = fcmp une <8 x float> %v158, splat (float 0x0000000000000000)
  %v169 = select <8 x i1> %v168, <8 x float> %v167, <8 x float> %v165
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v155, i64 %v170
  store <8 x float> %v169, ptr %v171, align 4
  %v172 = add nsw i64 %v130, 1
  br label %b16
b18:
  %v174 = add i64 %v7, 0
  %v175 = sdiv i64 %v174, 1
  %v176 = add i64 %v2, 1
  %v177 = mul i64 %v175, %v2
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, %v7
  %v181 = select i1 %v180, i64 %v179, i64 %v7
  %v182 = mul i64 %v175, %v176
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v7
  %v186 = select i1 %v185, i64 %v184, i64 %v7
  br label %b19
b19:
  %v187 = phi i64 [ %v181, %b18 ], [ %v248, %b24 ]
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b20, label %b21
b20:
  %v189 = add i64 %v187, 96
  %v190 = icmp slt i64 %v189, %v186
  %v191 = select i1 %v190, i64 %v189, i64 %v186
  br label %b22
b22:
  %v192 = phi i64 [ 0, %b20 ], [ %v247, %b27 ]
  %v193 = icmp slt i64 %v192, 1
  br i1 %v193, label %b23, label %b24
b23:
  %v194 = sub i64 %v191, %v187
  %v195 = sub i64 8, 1
  %v196 = add i64 %v194, %v195
  %v197 = sdiv i64 %v196, 8
  br label %b25
b25:
  %v198 = phi i64 [ 0, %b23 ], [ %v246, %b32 ]
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b26, label %b27
b26:
  %v200 = mul i64 %v194, %v198
  %v201 = sdiv i64 %v200, %v197
  %v202 = add i64 %v187, %v201
  %v203 = add i64 %v198, 1
  %v204 = mul i64 %v194, %v203
  %v205 = sdiv i64 %v204, %v197
  %v206 = add i64 %v187, %v205
  %v207 = mul i64 %v192, 64
  %v208 = getelementptr inbounds float, ptr %v58, i64 %v207
  %v209 = sub i64 %v206, %v202
  %v210 = add i64 %v116, 0
  %v211 = and i64 %v210, %v52
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v202
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v38, i64 %v214
  %v216 = getelementptr inbounds float, ptr %v215, i64 0
  %v217 = sub i64 %v209, 1
  %v218 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v217
  %v219 = load ptr, ptr %v218, align 4
  %v220 = icmp sgt i64 %v209, 0
  br i1 %v220, label %b28, label %b29
b28:
  call void %v219(ptr %v216, i64 8, ptr %v208, i64 8, ptr %v173)
  br label %b29
b29:
  %v221 = add i64 %v207, 64
  br label %b30
b30:
  %v222 = phi i64 [ %v202, %b29 ], [ %v245, %b35 ]
  %v223 = icmp slt i64 %v222, %v206
  br i1 %v223, label %b31, label %b32
b31:
  %v224 = sub i64 %v222, %v202
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v173, i64 %v225
  %v227 = add i64 %v116, 0
  %v228 = and i64 %v227, 1
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v222
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v22, i64 %v231
  br label %b33
b33:
  %v233 = phi i64 [ 0, %b31 ], [ %v244, %b34 ]
  %v234 = icmp slt i64 %v233, 1
  br i1 %v234, label %b34, label %b35
b34:
  %v235 = mul i64 %v192, 1
  %v236 = add i64 %v235, %v233
  %v237 = mul i64 %v236, 8
  %v238 = add i64 0, %v233
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v226, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = add i64 0, %v237
  %v243 = getelementptr inbounds float, ptr %v232, i64 %v242
  store <8 x float> %v241, ptr %v243, align 4
  %v244 = add nsw i64 %v233, 1
  br label %b33
b35:
  %v245 = add nsw i64 %v222, 1
  br label %b30
b32:
  %v246 = add nsw i64 %v198, 1
  br label %b25
b27:
  %v247 = add nsw i64 %v192, 1
  br label %b22
b24:
  %v248 = add nsw i64 %v187, 96
  br label %b19
b21:
  %v249 = add nsw i64 %v113, 1
  br label %b13
b15:
  %v250 = icmp sgt i64 %v3, 1
  br i1 %v250, label %b36, label %b37
b36:
  %v251 = getelementptr inbounds i64, ptr %v1, i64 3
  %v252 = atomicrmw add ptr %v251, i64 1 acq_rel
  %v253 = mul i64 %v3, 2
  br label %b38
b38:
  %v254 = load atomic i64, ptr %v251 acquire, align 8
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b39, label %b40
b39:
  %v256 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v257 = getelementptr inbounds float, ptr %v54, i64 64
  %v258 = getelementptr inbounds i64, ptr %v1, i64 4
  %v259 = load i64, ptr %v258, align 8
  %v260 = icmp eq i64 %v259, 0
  br i1 %v260, label %b41, label %b42
b41:
  %v261 = add i64 1, 0
  %v262 = sdiv i64 %v261, 1
  %v263 = add i64 %v2, 1
  %v264 = mul i64 %v262, %v2
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, 1
  %v268 = select i1 %v267, i64 %v266, i64 1
  %v269 = mul i64 %v262, %v263
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, 1
  %v273 = select i1 %v272, i64 %v271, i64 1
  %v274 = icmp slt i64 %v273, 1
  %v275 = select i1 %v274, i64 %v273, i64 1
  br label %b43
b43:
  %v276 = phi i64 [ %v268, %b41 ], [ %v304, %b48 ]
  %v277 = icmp slt i64 %v276, %v275
  br i1 %v277, label %b44, label %b45
b44:
  %v278 = mul i64 %v276, 64
  %v279 = mul i64 %v276, 8
  %v280 = add i64 %v278, 0
  %v281 = add i64 %v279, 0
  %v282 = getelementptr inbounds float, ptr %v257, i64 %v280
  %v283 = sub i64 8, %v281
  %v284 = icmp slt i64 %v283, 0
  %v285 = select i1 %v284, i64 0, i64 %v283
  %v286 = icmp ult i64 %v285, 8
  %v287 = select i1 %v286, i64 %v285, i64 8
  %v288 = trunc i64 %v287 to i32
  %v289 = insertelement <8 x i32> poison, i32 %v288, i64 0
  %v290 = shufflevector <8 x i32> %v289, <8 x i32> poison, <8 x i32> zeroinitializer
  %v291 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v290
  %v292 = mul i64 %v281, 1
  %v293 = add i64 0, %v292
  %v294 = getelementptr inbounds float, ptr %v12, i64 %v293
  br label %b46
b46:
  %v295 = phi i64 [ 0, %b44 ], [ %v302, %b47 ]
  %v296 = icmp slt i64 %v295, 8
  br i1 %v296, label %b47, label %b48
b47:
  %v297 = mul i64 %v295, 8
  %v298 = getelementptr inbounds float, ptr %v294, i64 %v297
  %v299 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v298, <8 x i1> %v291, <8 x float> zeroinitializer)
  %v300 = mul i64 %v295, 8
  %v301 = getelementptr inbounds float, ptr %v282, i64 %v300
  store <8 x float> %v299, ptr %v301, align 4
  %v302 = add nsw i64 %v295, 1
  br label %b46
b48:
  %v303 = add i64 %v278, 64
  %v304 = add nsw i64 %v276, 1
  br label %b43
b45:
  br label %b42
b42:
  %v305 = icmp sgt i64 %v3, 1
  br i1 %v305, label %b49, label %b50
b49:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v307 = atomicrmw add ptr %v306, i64 1 acq_rel
  %v308 = mul i64 %v3, 3
  br label %b51
b51:
  %v309 = load atomic i64, ptr %v306 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b52, label %b53
b52:
  %v311 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v313 = add i64 %v8, 0
  %v314 = sdiv i64 %v313, 1
  %v315 = add i64 %v2, 1
  %v316 = mul i64 %v314, %v2
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, %v8
  %v320 = select i1 %v319, i64 %v318, i64 %v8
  %v321 = mul i64 %v314, %v315
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v8
  %v325 = select i1 %v324, i64 %v323, i64 %v8
  br label %b54
b54:
  %v326 = phi i64 [ %v320, %b50 ], [ %v379, %b59 ]
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b55, label %b56
b55:
  %v328 = add i64 %v326, 96
  %v329 = icmp slt i64 %v328, %v325
  %v330 = select i1 %v329, i64 %v328, i64 %v325
  br label %b57
b57:
  %v331 = phi i64 [ 0, %b55 ], [ %v378, %b62 ]
  %v332 = icmp slt i64 %v331, 1
  br i1 %v332, label %b58, label %b59
b58:
  %v333 = sub i64 %v330, %v326
  %v334 = sub i64 8, 1
  %v335 = add i64 %v333, %v334
  %v336 = sdiv i64 %v335, 8
  br label %b60
b60:
  %v337 = phi i64 [ 0, %b58 ], [ %v377, %b67 ]
  %v338 = icmp slt i64 %v337, %v336
  br i1 %v338, label %b61, label %b62
b61:
  %v339 = mul i64 %v333, %v337
  %v340 = sdiv i64 %v339, %v336
  %v341 = add i64 %v326, %v340
  %v342 = add i64 %v337, 1
  %v343 = mul i64 %v333, %v342
  %v344 = sdiv i64 %v343, %v336
  %v345 = add i64 %v326, %v344
  %v346 = mul i64 %v331, 64
  %v347 = getelementptr inbounds float, ptr %v257, i64 %v346
  %v348 = sub i64 %v345, %v341
  %v349 = mul i64 %v341, 8
  %v350 = getelementptr inbounds float, ptr %v38, i64 %v349
  %v351 = getelementptr inbounds float, ptr %v350, i64 0
  %v352 = sub i64 %v348, 1
  %v353 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v352
  %v354 = load ptr, ptr %v353, align 4
  %v355 = icmp sgt i64 %v348, 0
  br i1 %v355, label %b63, label %b64
b63:
  call void %v354(ptr %v351, i64 8, ptr %v347, i64 8, ptr %v312)
  br label %b64
b64:
  %v356 = add i64 %v346, 64
  br label %b65
b65:
  %v357 = phi i64 [ %v341, %b64 ], [ %v376, %b70 ]
  %v358 = icmp slt i64 %v357, %v345
  br i1 %v358, label %b66, label %b67
b66:
  %v359 = sub i64 %v357, %v341
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v312, i64 %v360
  %v362 = mul i64 %v357, 8
  %v363 = getelementptr inbounds float, ptr %v24, i64 %v362
  br label %b68
b68:
  %v364 = phi i64 [ 0, %b66 ], [ %v375, %b69 ]
  %v365 = icmp slt i64 %v364, 1
  br i1 %v365, label %b69, label %b70
b69:
  %v366 = mul i64 %v331, 1
  %v367 = add i64 %v366, %v364
  %v368 = mul i64 %v367, 8
  %v369 = add i64 0, %v364
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v361, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 0, %v368
  %v374 = getelementptr inbounds float, ptr %v363, i64 %v373
  store <8 x float> %v372, ptr %v374, align 4
  %v375 = add nsw i64 %v364, 1
  br label %b68
b70:
  %v376 = add nsw i64 %v357, 1
  br label %b65
b67:
  %v377 = add nsw i64 %v337, 1
  br label %b60
b62:
  %v378 = add nsw i64 %v331, 1
  br label %b57
b59:
  %v379 = add nsw i64 %v326, 96
  br label %b54
b56:
  %v380 = icmp sgt i64 %v3, 1
  br i1 %v380, label %b71, label %b72
b71:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 3
  %v382 = atomicrmw add ptr %v381, i64 1 acq_rel
  %v383 = mul i64 %v3, 4
  br label %b73
b73:
  %v384 = load atomic i64, ptr %v381 acquire, align 8
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b74, label %b75
b74:
  %v386 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v387 = mul i64 0, 8
  %v388 = getelementptr inbounds float, ptr %v38, i64 %v387
  %v389 = getelementptr inbounds float, ptr %v388, i64 0
  %v390 = mul i64 0, 8
  %v391 = getelementptr inbounds float, ptr %v10, i64 %v390
  %v392 = getelementptr inbounds float, ptr %v391, i64 0
  %v393 = getelementptr inbounds float, ptr %v57, i64 12288
  %v394 = add i64 8, 1
  %v395 = sdiv i64 %v394, 2
  %v396 = add i64 %v2, 1
  %v397 = mul i64 %v395, %v2
  %v398 = sdiv i64 %v397, %v3
  %v399 = mul i64 %v398, 2
  %v400 = icmp slt i64 %v399, 8
  %v401 = select i1 %v400, i64 %v399, i64 8
  %v402 = mul i64 %v395, %v396
  %v403 = sdiv i64 %v402, %v3
  %v404 = mul i64 %v403, 2
  %v405 = icmp slt i64 %v404, 8
  %v406 = select i1 %v405, i64 %v404, i64 8
  %v407 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b76
b76:
  %v408 = phi i64 [ %v401, %b72 ], [ %v416, %b81 ]
  %v409 = icmp slt i64 %v408, %v406
  br i1 %v409, label %b77, label %b78
b77:
  %v410 = mul i64 %v408, 8
  %v411 = getelementptr inbounds float, ptr %v407, i64 %v410
  br label %b79
b79:
  %v412 = phi i64 [ 0, %b77 ], [ %v415, %b80 ]
  %v413 = icmp slt i64 %v412, 8
  br i1 %v413, label %b80, label %b81
b80:
  %v414 = getelementptr inbounds float, ptr %v411, i64 %v412
  store float 0x0000000000000000, ptr %v414, align 4
  %v415 = add nsw i64 %v412, 1
  br label %b79
b81:
  %v416 = add nsw i64 %v408, 1
  br label %b76
b78:
  %v417 = mul i64 %v8, 1
  br label %b82
b82:
  %v418 = phi i64 [ 0, %b78 ], [ %v522, %b87 ]
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b83, label %b84
b83:
  %v420 = sub i64 %v417, %v418
  %v421 = icmp slt i64 %v420, 384
  %v422 = select i1 %v421, i64 %v420, i64 384
  br label %b85
b85:
  %v423 = phi i64 [ %v401, %b83 ], [ %v521, %b111 ]
  %v424 = icmp slt i64 %v423, %v406
  br i1 %v424, label %b86, label %b87
b86:
  %v425 = sub i64 %v406, %v423
  %v426 = icmp slt i64 %v425, 64
  %v427 = select i1 %v426, i64 %v425, i64 64
  %v428 = sdiv i64 %v427, 2
  %v429 = mul i64 %v428, 2
  %v430 = sub i64 %v427, %v429
  %v431 = mul i64 %v418, 8
  %v432 = add i64 %v431, %v423
  %v433 = getelementptr inbounds float, ptr %v389, i64 %v432
  br label %b88
b88:
  %v434 = phi i64 [ 0, %b86 ], [ %v460, %b96 ]
  %v435 = icmp slt i64 %v434, %v422
  br i1 %v435, label %b89, label %b90
b89:
  %v436 = mul i64 %v434, 8
  %v437 = getelementptr inbounds float, ptr %v433, i64 %v436
  %v438 = mul i64 %v434, 2
  %v439 = getelementptr inbounds float, ptr %v393, i64 %v438
  br label %b91
b91:
  %v440 = phi i64 [ 0, %b89 ], [ %v449, %b92 ]
  %v441 = icmp slt i64 %v440, %v428
  br i1 %v441, label %b92, label %b93
b92:
  %v442 = mul i64 %v440, 2
  %v443 = getelementptr inbounds float, ptr %v437, i64 %v442
  %v444 = mul i64 %v440, 768
  %v445 = getelementptr inbounds float, ptr %v439, i64 %v444
  %v446 = getelementptr inbounds float, ptr %v443, i64 0
  %v447 = load <2 x float>, ptr %v446, align 4
  %v448 = getelementptr inbounds float, ptr %v445, i64 0
  store <2 x float> %v447, ptr %v448, align 4
  %v449 = add nsw i64 %v440, 1
  br label %b91
b93:
  %v450 = mul i64 %v428, 2
  %v451 = getelementptr inbounds float, ptr %v437, i64 %v450
  %v452 = mul i64 %v428, 768
  %v453 = getelementptr inbounds float, ptr %v439, i64 %v452
  br label %b94
b94:
  %v454 = phi i64 [ 0, %b93 ], [ %v459, %b95 ]
  %v455 = icmp slt i64 %v454, %v430
  br i1 %v455, label %b95, label %b96
b95:
  %v456 = getelementptr inbounds float, ptr %v451, i64 %v454
  %v457 = load float, ptr %v456, align 4
  %v458 = getelementptr inbounds float, ptr %v453, i64 %v454
  store float %v457, ptr %v458, align 4
  %v459 = add nsw i64 %v454, 1
  br label %b94, !llvm.loop !0
b96:
  %v460 = add nsw i64 %v434, 1
  br label %b88
b90:
  br label %b97
b97:
  %v461 = phi i64 [ 0, %b90 ], [ %v496, %b105 ]
  %v462 = icmp slt i64 %v461, 0
  br i1 %v462, label %b98, label %b99
b98:
  %v463 = mul i64 %v418, 8
  %v464 = add i64 %v463, %v461
  %v465 = getelementptr inbounds float, ptr %v392, i64 %v464
  br label %b100
b100:
  %v466 = phi i64 [ 0, %b98 ], [ %v484, %b101 ]
  %v467 = icmp slt i64 %v466, %v422
  br i1 %v467, label %b101, label %b102
b101:
  %v468 = mul i64 %v466, 8
  %v469 = getelementptr inbounds float, ptr %v465, i64 %v468
  %v470 = mul i64 %v466, 32
  %v471 = getelementptr inbounds float, ptr %v57, i64 %v470
  %v472 = getelementptr inbounds float, ptr %v469, i64 0
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = getelementptr inbounds float, ptr %v471, i64 0
  store <8 x float> %v473, ptr %v474, align 4
  %v475 = getelementptr inbounds float, ptr %v469, i64 8
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = getelementptr inbounds float, ptr %v471, i64 8
  store <8 x float> %v476, ptr %v477, align 4
  %v478 = getelementptr inbounds float, ptr %v469, i64 16
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = getelementptr inbounds float, ptr %v471, i64 16
  store <8 x float> %v479, ptr %v480, align 4
  %v481 = getelementptr inbounds float, ptr %v469, i64 24
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = getelementptr inbounds float, ptr %v471, i64 24
  store <8 x float> %v482, ptr %v483, align 4
  %v484 = add nsw i64 %v466, 1
  br label %b100
b102:
  %v485 = sdiv i64 %v427, 2
  br label %b103
b103:
  %v486 = phi i64 [ 0, %b102 ], [ %v495, %b104 ]
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b104, label %b105
b104:
  %v488 = mul i64 %v486, 2
  %v489 = add i64 %v423, %v488
  %v490 = mul i64 %v486, 768
  %v491 = getelementptr inbounds float, ptr %v393, i64 %v490
  %v492 = mul i64 %v489, 8
  %v493 = add i64 %v492, %v461
  %v494 = getelementptr inbounds float, ptr %v407, i64 %v493
  call void @outer_2x32(ptr %v491, ptr %v57, i64 %v422, ptr %v494, i64 8)
  %v495 = add nsw i64 %v486, 1
  br label %b103
b105:
  %v496 = add nsw i64 %v461, 32
  br label %b97
b99:
  %v497 = mul i64 %v418, 8
  %v498 = add i64 %v497, 0
  %v499 = getelementptr inbounds float, ptr %v392, i64 %v498
  br label %b106
b106:
  %v500 = phi i64 [ 0, %b99 ], [ %v509, %b107 ]
  %v501 = icmp slt i64 %v500, %v422
  br i1 %v501, label %b107, label %b108
b107:
  %v502 = mul i64 %v500, 8
  %v503 = getelementptr inbounds float, ptr %v499, i64 %v502
  %v504 = mul i64 %v500, 8
  %v505 = getelementptr inbounds float, ptr %v57, i64 %v504
  %v506 = getelementptr inbounds float, ptr %v503, i64 0
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = getelementptr inbounds float, ptr %v505, i64 0
  store <8 x float> %v507, ptr %v508, align 4
  %v509 = add nsw i64 %v500, 1
  br label %b106
b108:
  %v510 = sdiv i64 %v427, 2
  br label %b109
b109:
  %v511 = phi i64 [ 0, %b108 ], [ %v520, %b110 ]
  %v512 = icmp slt i64 %v511, %v510
  br i1 %v512, label %b110, label %b111
b110:
  %v513 = mul i64 %v511, 2
  %v514 = add i64 %v423, %v513
  %v515 = mul i64 %v511, 768
  %v516 = getelementptr inbounds float, ptr %v393, i64 %v515
  %v517 = mul i64 %v514, 8
  %v518 = add i64 %v517, 0
  %v519 = getelementptr inbounds float, ptr %v407, i64 %v518
  call void @outer_2x8(ptr %v516, ptr %v57, i64 %v422, ptr %v519, i64 8)
  %v520 = add nsw i64 %v511, 1
  br label %b109
b111:
  %v521 = add nsw i64 %v423, 64
  br label %b85
b87:
  %v522 = add nsw i64 %v418, 384
  br label %b82
b84:
  %v523 = icmp sgt i64 %v3, 1
  br i1 %v523, label %b112, label %b113
b112:
  %v524 = getelementptr inbounds i64, ptr %v1, i64 3
  %v525 = atomicrmw add ptr %v524, i64 1 acq_rel
  %v526 = mul i64 %v3, 5
  br label %b114
b114:
  %v527 = load atomic i64, ptr %v524 acquire, align 8
  %v528 = icmp slt i64 %v527, %v526
  br i1 %v528, label %b115, label %b116
b115:
  %v529 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v530 = mul i64 0, 8
  %v531 = getelementptr inbounds float, ptr %v38, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v531, i64 0
  %v533 = mul i64 0, 8
  %v534 = getelementptr inbounds float, ptr %v20, i64 %v533
  %v535 = getelementptr inbounds float, ptr %v534, i64 0
  %v536 = getelementptr inbounds float, ptr %v57, i64 12288
  %v537 = add i64 8, 1
  %v538 = sdiv i64 %v537, 2
  %v539 = add i64 %v2, 1
  %v540 = mul i64 %v538, %v2
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 2
  %v543 = icmp slt i64 %v542, 8
  %v544 = select i1 %v543, i64 %v542, i64 8
  %v545 = mul i64 %v538, %v539
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 2
  %v548 = icmp slt i64 %v547, 8
  %v549 = select i1 %v548, i64 %v547, i64 8
  %v550 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b117
b117:
  %v551 = phi i64 [ %v544, %b113 ], [ %v559, %b122 ]
  %v552 = icmp slt i64 %v551, %v549
  br i1 %v552, label %b118, label %b119
b118:
  %v553 = mul i64 %v551, 8
  %v554 = getelementptr inbounds float, ptr %v550, i64 %v553
  br label %b120
b120:
  %v555 = phi i64 [ 0, %b118 ], [ %v558, %b121 ]
  %v556 = icmp slt i64 %v555, 8
  br i1 %v556, label %b121, label %b122
b121:
  %v557 = getelementptr inbounds float, ptr %v554, i64 %v555
  store float 0x0000000000000000, ptr %v557, align 4
  %v558 = add nsw i64 %v555, 1
  br label %b120
b122:
  %v559 = add nsw i64 %v551, 1
  br label %b117
b119:
  %v560 = mul i64 %v8, 1
  br label %b123
b123:
  %v561 = phi i64 [ 0, %b119 ], [ %v665, %b128 ]
  %v562 = icmp slt i64 %v561, %v560
  br i1 %v562, label %b124, label %b125
b124:
  %v563 = sub i64 %v560, %v561
  %v564 = icmp slt i64 %v563, 384
  %v565 = select i1 %v564, i64 %v563, i64 384
  br label %b126
b126:
  %v566 = phi i64 [ %v544, %b124 ], [ %v664, %b152 ]
  %v567 = icmp slt i64 %v566, %v549
  br i1 %v567, label %b127, label %b128
b127:
  %v568 = sub i64 %v549, %v566
  %v569 = icmp slt i64 %v568, 64
  %v570 = select i1 %v569, i64 %v568, i64 64
  %v571 = sdiv i64 %v570, 2
  %v572 = mul i64 %v571, 2
  %v573 = sub i64 %v570, %v572
  %v574 = mul i64 %v561, 8
  %v575 = add i64 %v574, %v566
  %v576 = getelementptr inbounds float, ptr %v532, i64 %v575
  br label %b129
b129:
  %v577 = phi i64 [ 0, %b127 ], [ %v603, %b137 ]
  %v578 = icmp slt i64 %v577, %v565
  br i1 %v578, label %b130, label %b131
b130:
  %v579 = mul i64 %v577, 8
  %v580 = getelementptr inbounds float, ptr %v576, i64 %v579
  %v581 = mul i64 %v577, 2
  %v582 = getelementptr inbounds float, ptr %v536, i64 %v581
  br label %b132
b132:
  %v583 = phi i64 [ 0, %b130 ], [ %v592, %b133 ]
  %v584 = icmp slt i64 %v583, %v571
  br i1 %v584, label %b133, label %b134
b133:
  %v585 = mul i64 %v583, 2
  %v586 = getelementptr inbounds float, ptr %v580, i64 %v585
  %v587 = mul i64 %v583, 768
  %v588 = getelementptr inbounds float, ptr %v582, i64 %v587
  %v589 = getelementptr inbounds float, ptr %v586, i64 0
  %v590 = load <2 x float>, ptr %v589, align 4
  %v591 = getelementptr inbounds float, ptr %v588, i64 0
  store <2 x float> %v590, ptr %v591, align 4
  %v592 = add nsw i64 %v583, 1
  br label %b132
b134:
  %v593 = mul i64 %v571, 2
  %v594 = getelementptr inbounds float, ptr %v580, i64 %v593
  %v595 = mul i64 %v571, 768
  %v596 = getelementptr inbounds float, ptr %v582, i64 %v595
  br label %b135
b135:
  %v597 = phi i64 [ 0, %b134 ], [ %v602, %b136 ]
  %v598 = icmp slt i64 %v597, %v573
  br i1 %v598, label %b136, label %b137
b136:
  %v599 = getelementptr inbounds float, ptr %v594, i64 %v597
  %v600 = load float, ptr %v599, align 4
  %v601 = getelementptr inbounds float, ptr %v596, i64 %v597
  store float %v600, ptr %v601, align 4
  %v602 = add nsw i64 %v597, 1
  br label %b135, !llvm.loop !3
b137:
  %v603 = add nsw i64 %v577, 1
  br label %b129
b131:
  br label %b138
b138:
  %v604 = phi i64 [ 0, %b131 ], [ %v639, %b146 ]
  %v605 = icmp slt i64 %v604, 0
  br i1 %v605, label %b139, label %b140
b139:
  %v606 = mul i64 %v561, 8
  %v607 = add i64 %v606, %v604
  %v608 = getelementptr inbounds float, ptr %v535, i64 %v607
  br label %b141
b141:
  %v609 = phi i64 [ 0, %b139 ], [ %v627, %b142 ]
  %v610 = icmp slt i64 %v609, %v565
  br i1 %v610, label %b142, label %b143
b142:
  %v611 = mul i64 %v609, 8
  %v612 = getelementptr inbounds float, ptr %v608, i64 %v611
  %v613 = mul i64 %v609, 32
  %v614 = getelementptr inbounds float, ptr %v57, i64 %v613
  %v615 = getelementptr inbounds float, ptr %v612, i64 0
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v614, i64 0
  store <8 x float> %v616, ptr %v617, align 4
  %v618 = getelementptr inbounds float, ptr %v612, i64 8
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = getelementptr inbounds float, ptr %v614, i64 8
  store <8 x float> %v619, ptr %v620, align 4
  %v621 = getelementptr inbounds float, ptr %v612, i64 16
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = getelementptr inbounds float, ptr %v614, i64 16
  store <8 x float> %v622, ptr %v623, align 4
  %v624 = getelementptr inbounds float, ptr %v612, i64 24
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = getelementptr inbounds float, ptr %v614, i64 24
  store <8 x float> %v625, ptr %v626, align 4
  %v627 = add nsw i64 %v609, 1
  br label %b141
b143:
  %v628 = sdiv i64 %v570, 2
  br label %b144
b144:
  %v629 = phi i64 [ 0, %b143 ], [ %v638, %b145 ]
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b145, label %b146
b145:
  %v631 = mul i64 %v629, 2
  %v632 = add i64 %v566, %v631
  %v633 = mul i64 %v629, 768
  %v634 = getelementptr inbounds float, ptr %v536, i64 %v633
  %v635 = mul i64 %v632, 8
  %v636 = add i64 %v635, %v604
  %v637 = getelementptr inbounds float, ptr %v550, i64 %v636
  call void @outer_2x32(ptr %v634, ptr %v57, i64 %v565, ptr %v637, i64 8)
  %v638 = add nsw i64 %v629, 1
  br label %b144
b146:
  %v639 = add nsw i64 %v604, 32
  br label %b138
b140:
  %v640 = mul i64 %v561, 8
  %v641 = add i64 %v640, 0
  %v642 = getelementptr inbounds float, ptr %v535, i64 %v641
  br label %b147
b147:
  %v643 = phi i64 [ 0, %b140 ], [ %v652, %b148 ]
  %v644 = icmp slt i64 %v643, %v565
  br i1 %v644, label %b148, label %b149
b148:
  %v645 = mul i64 %v643, 8
  %v646 = getelementptr inbounds float, ptr %v642, i64 %v645
  %v647 = mul i64 %v643, 8
  %v648 = getelementptr inbounds float, ptr %v57, i64 %v647
  %v649 = getelementptr inbounds float, ptr %v646, i64 0
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = getelementptr inbounds float, ptr %v648, i64 0
  store <8 x float> %v650, ptr %v651, align 4
  %v652 = add nsw i64 %v643, 1
  br label %b147
b149:
  %v653 = sdiv i64 %v570, 2
  br label %b150
b150:
  %v654 = phi i64 [ 0, %b149 ], [ %v663, %b151 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b151, label %b152
b151:
  %v656 = mul i64 %v654, 2
  %v657 = add i64 %v566, %v656
  %v658 = mul i64 %v654, 768
  %v659 = getelementptr inbounds float, ptr %v536, i64 %v658
  %v660 = mul i64 %v657, 8
  %v661 = add i64 %v660, 0
  %v662 = getelementptr inbounds float, ptr %v550, i64 %v661
  call void @outer_2x8(ptr %v659, ptr %v57, i64 %v565, ptr %v662, i64 8)
  %v663 = add nsw i64 %v654, 1
  br label %b150
b152:
  %v664 = add nsw i64 %v566, 64
  br label %b126
b128:
  %v665 = add nsw i64 %v561, 384
  br label %b123
b125:
  %v666 = icmp sgt i64 %v3, 1
  br i1 %v666, label %b153, label %b154
b153:
  %v667 = getelementptr inbounds i64, ptr %v1, i64 3
  %v668 = atomicrmw add ptr %v667, i64 1 acq_rel
  %v669 = mul i64 %v3, 6
  br label %b155
b155:
  %v670 = load atomic i64, ptr %v667 acquire, align 8
  %v671 = icmp slt i64 %v670, %v669
  br i1 %v671, label %b156, label %b157
b156:
  %v672 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v673 = icmp eq i64 %v2, 0
  br i1 %v673, label %b158, label %b159
b158:
  br label %b160
b160:
  %v674 = phi i64 [ 0, %b158 ], [ %v691, %b165 ]
  %v675 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v690, %b165 ]
  %v676 = icmp slt i64 %v674, %v8
  br i1 %v676, label %b161, label %b162
b161:
  %v677 = add i64 %v674, 128
  %v678 = icmp slt i64 %v677, %v8
  %v679 = select i1 %v678, i64 %v677, i64 %v8
  br label %b163
b163:
  %v680 = phi i64 [ %v674, %b161 ], [ %v689, %b164 ]
  %v681 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v688, %b164 ]
  %v682 = icmp slt i64 %v680, %v679
  br i1 %v682, label %b164, label %b165
b164:
  %v683 = mul i64 %v680, 8
  %v684 = getelementptr inbounds float, ptr %v38, i64 %v683
  %v685 = add i64 0, 0
  %v686 = getelementptr inbounds float, ptr %v684, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = fadd <8 x float> %v681, %v687
  %v689 = add nsw i64 %v680, 1
  br label %b163
b165:
  %v690 = fadd <8 x float> %v675, %v681
  %v691 = add nsw i64 %v674, 128
  br label %b160
b162:
  %v692 = add i64 0, 0
  %v693 = getelementptr inbounds float, ptr %v30, i64 %v692
  store <8 x float> %v675, ptr %v693, align 4
  br label %b159
b159:
  %v694 = icmp sgt i64 %v3, 1
  br i1 %v694, label %b166, label %b167
b166:
  %v695 = getelementptr inbounds i64, ptr %v1, i64 3
  %v696 = atomicrmw add ptr %v695, i64 1 acq_rel
  %v697 = mul i64 %v3, 7
  br label %b168
b168:
  %v698 = load atomic i64, ptr %v695 acquire, align 8
  %v699 = icmp slt i64 %v698, %v697
  br i1 %v699, label %b169, label %b170
b169:
  %v700 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
