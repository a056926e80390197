; generated from specs/esn.yaml by `make generated`: do not edit
; esn I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v588 = alloca float, i64 64, align 4
  %v714 = alloca float, i64 64, align 4
  %v800 = alloca float, i64 64, align 4
  %v1093 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 20
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 264
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = icmp eq i64 %v2, 0
  br i1 %v76, label %b2, label %b3
b2:
  %v77 = add i64 0, 0
  %v78 = getelementptr inbounds float, ptr %v34, i64 %v77
  %v79 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v80, ptr %v78, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v81 = icmp sgt i64 %v3, 1
  br i1 %v81, label %b4, label %b5
b4:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v67, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v67, align 8
  %v86 = mul i64 %v3, %v85
  br label %b6
b6:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b7, label %b8
b7:
  %v89 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 4
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b9, label %b10
b9:
  %v93 = icmp eq i64 %v2, 0
  br i1 %v93, label %b11, label %b12
b11:
  br label %b13
b13:
  %v94 = phi i64 [ 0, %b11 ], [ %v109, %b18 ]
  %v95 = icmp slt i64 %v94, 8
  br i1 %v95, label %b14, label %b15
b14:
  br label %b16
b16:
  %v96 = phi i64 [ 0, %b14 ], [ %v105, %b17 ]
  %v97 = phi float [ 0x0000000000000000, %b14 ], [ %v104, %b17 ]
  %v98 = icmp slt i64 %v96, 1
  br i1 %v98, label %b17, label %b18
b17:
  %v99 = mul i64 %v94, 17
  %v100 = add i64 0, %v99
  %v101 = getelementptr inbounds float, ptr %v16, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = fmul float %v102, 0x3FF0000000000000
  %v104 = fadd float %v97, %v103
  %v105 = add nsw i64 %v96, 1
  br label %b16
b18:
  %v106 = fadd float %v97, 0x0000000000000000
  %v107 = add i64 0, %v94
  %v108 = getelementptr inbounds float, ptr %v36, i64 %v107
  store float %v106, ptr %v108, align 4
  %v109 = add nsw i64 %v94, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v110 = icmp sgt i64 %v3, 1
  br i1 %v110, label %b19, label %b20
b19:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v112 = atomicrmw add ptr %v111, i64 1 acq_rel
  %v113 = load i64, ptr %v67, align 8
  %v114 = add i64 %v113, 1
  store i64 %v114, ptr %v67, align 8
  %v115 = mul i64 %v3, %v114
  br label %b21
b21:
  %v116 = load atomic i64, ptr %v111 acquire, align 8
  %v117 = icmp slt i64 %v116, %v115
  br i1 %v117, label %b22, label %b23
b22:
  %v118 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v119 = getelementptr inbounds i64, ptr %v1, i64 4
  %v120 = load i64, ptr %v119, align 8
  %v121 = icmp eq i64 %v120, 0
  br i1 %v121, label %b24, label %b25
b24:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 25
  %v123 = load i64, ptr %v122, align 8
  %v124 = icmp eq i64 %v123, 0
  br i1 %v124, label %b26, label %b27
b26:
  %v125 = add i64 %v7, 0
  %v126 = sdiv i64 %v125, 1
  %v127 = add i64 %v2, 1
  %v128 = mul i64 %v126, %v2
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, %v7
  %v132 = select i1 %v131, i64 %v130, i64 %v7
  %v133 = mul i64 %v126, %v127
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, %v7
  %v137 = select i1 %v136, i64 %v135, i64 %v7
  br label %b28
b28:
  %v138 = phi i64 [ %v132, %b26 ], [ %v149, %b29 ]
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b29, label %b30
b29:
  %v140 = and i64 0, %v54
  %v141 = mul i64 %v140, %v7
  %v142 = add i64 %v141, %v138
  %v143 = mul i64 %v142, 8
  %v144 = getelementptr inbounds float, ptr %v22, i64 %v143
  %v145 = add i64 0, 0
  %v146 = getelementptr inbounds float, ptr %v144, i64 %v145
  %v147 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v148, ptr %v146, align 4
  %v149 = add nsw i64 %v138, 1
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v150 = icmp sgt i64 %v3, 1
  br i1 %v150, label %b31, label %b32
b31:
  %v151 = getelementptr inbounds i64, ptr %v1, i64 3
  %v152 = atomicrmw add ptr %v151, i64 1 acq_rel
  %v153 = load i64, ptr %v67, align 8
  %v154 = add i64 %v153, 1
  store i64 %v154, ptr %v67, align 8
  %v155 = mul i64 %v3, %v154
  br label %b33
b33:
  %v156 = load atomic i64, ptr %v151 acquire, align 8
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b34, label %b35
b34:
  %v158 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v159 = getelementptr inbounds float, ptr %v69, i64 0
  %v160 = getelementptr inbounds float, ptr %v69, i64 64
  %v161 = getelementptr inbounds i64, ptr %v1, i64 4
  %v162 = load i64, ptr %v161, align 8
  %v163 = icmp eq i64 %v162, 0
  br i1 %v163, label %b36, label %b37
b36:
  %v164 = add i64 1, 0
  %v165 = sdiv i64 %v164, 1
  %v166 = add i64 %v2, 1
  %v167 = mul i64 %v165, %v2
  %v168 = sdiv i64 %v167, %v3
  %v169 = mul i64 %v168, 1
  %v170 = icmp slt i64 %v169, 1
  %v171 = select i1 %v170, i64 %v169, i64 1
  %v172 = mul i64 %v165, %v166
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, 1
  %v176 = select i1 %v175, i64 %v174, i64 1
  %v177 = icmp slt i64 %v176, 1
  %v178 = select i1 %v177, i64 %v176, i64 1
  br label %b38
b38:
  %v179 = phi i64 [ %v171, %b36 ], [ %v294, %b50 ]
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b39, label %b40
b39:
  %v181 = mul i64 %v179, 64
  %v182 = mul i64 %v179, 8
  %v183 = add i64 %v181, 0
  %v184 = add i64 %v182, 0
  %v185 = getelementptr inbounds float, ptr %v159, i64 %v183
  %v186 = sub i64 8, %v184
  %v187 = icmp slt i64 %v186, 0
  %v188 = select i1 %v187, i64 0, i64 %v186
  %v189 = icmp ult i64 %v188, 8
  %v190 = select i1 %v189, i64 %v188, i64 8
  %v191 = trunc i64 %v190 to i32
  %v192 = insertelement <8 x i32> poison, i32 %v191, i64 0
  %v193 = shufflevector <8 x i32> %v192, <8 x i32> poison, <8 x i32> zeroinitializer
  %v194 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v193
  %v195 = mul i64 %v184, 17
  %v196 = add i64 1, %v195
  %v197 = getelementptr inbounds float, ptr %v16, i64 %v196
  %v198 = icmp sge i64 %v188, 8
  br i1 %v198, label %b41, label %b42
b41:
  br label %b43
b43:
  %v199 = phi i64 [ 0, %b41 ], [ %v273, %b44 ]
  %v200 = icmp slt i64 %v199, 8
  br i1 %v200, label %b44, label %b45
b44:
  %v201 = add i64 %v199, 0
  %v202 = getelementptr inbounds float, ptr %v197, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 %v199, 17
  %v205 = getelementptr inbounds float, ptr %v197, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 %v199, 34
  %v208 = getelementptr inbounds float, ptr %v197, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 %v199, 51
  %v211 = getelementptr inbounds float, ptr %v197, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 %v199, 68
  %v214 = getelementptr inbounds float, ptr %v197, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 %v199, 85
  %v217 = getelementptr inbounds float, ptr %v197, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 %v199, 102
  %v220 = getelementptr inbounds float, ptr %v197, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 %v199, 119
  %v223 = getelementptr inbounds float, ptr %v197, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v226 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v227 = shufflevector <8 x float> %v206, <8 x float> %v218, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v228 = shufflevector <8 x float> %v206, <8 x float> %v218, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v229 = shufflevector <8 x float> %v209, <8 x float> %v221, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v230 = shufflevector <8 x float> %v209, <8 x float> %v221, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v231 = shufflevector <8 x float> %v212, <8 x float> %v224, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v232 = shufflevector <8 x float> %v212, <8 x float> %v224, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v233 = shufflevector <8 x float> %v225, <8 x float> %v229, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v234 = shufflevector <8 x float> %v225, <8 x float> %v229, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v235 = shufflevector <8 x float> %v227, <8 x float> %v231, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v236 = shufflevector <8 x float> %v227, <8 x float> %v231, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v237 = shufflevector <8 x float> %v226, <8 x float> %v230, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v238 = shufflevector <8 x float> %v226, <8 x float> %v230, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v239 = shufflevector <8 x float> %v228, <8 x float> %v232, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v240 = shufflevector <8 x float> %v228, <8 x float> %v232, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v241 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v242 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v243 = shufflevector <8 x float> %v234, <8 x float> %v236, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v244 = shufflevector <8 x float> %v234, <8 x float> %v236, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v245 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v246 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v247 = shufflevector <8 x float> %v238, <8 x float> %v240, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v248 = shufflevector <8 x float> %v238, <8 x float> %v240, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v249 = add i64 %v199, 0
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v185, i64 %v250
  store <8 x float> %v241, ptr %v251, align 4
  %v252 = add i64 %v199, 1
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v185, i64 %v253
  store <8 x float> %v242, ptr %v254, align 4
  %v255 = add i64 %v199, 2
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v185, i64 %v256
  store <8 x float> %v243, ptr %v257, align 4
  %v258 = add i64 %v199, 3
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v185, i64 %v259
  store <8 x float> %v244, ptr %v260, align 4
  %v261 = add i64 %v199, 4
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v185, i64 %v262
  store <8 x float> %v245, ptr %v263, align 4
  %v264 = add i64 %v199, 5
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v185, i64 %v265
  store <8 x float> %v246, ptr %v266, align 4
  %v267 = add i64 %v199, 6
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v185, i64 %v268
  store <8 x float> %v247, ptr %v269, align 4
  %v270 = add i64 %v199, 7
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v185, i64 %v271
  store <8 x float> %v248, ptr %v272, align 4
  %v273 = add nsw i64 %v199, 8
  br label %b43
b45:
  br label %b46
b46:
  %v274 = phi i64 [ 8, %b45 ], [ %v282, %b47 ]
  %v275 = icmp slt i64 %v274, 8
  br i1 %v275, label %b47, label %b48
b47:
  %v276 = mul i64 %v274, 1
  %v277 = getelementptr inbounds float, ptr %v197, i64 %v276
  %v278 = getelementptr float, ptr %v277, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v279 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v278, <8 x i1> %v194, <8 x float> zeroinitializer)
  %v280 = mul i64 %v274, 8
  %v281 = getelementptr inbounds float, ptr %v185, i64 %v280
  store <8 x float> %v279, ptr %v281, align 4
  %v282 = add nsw i64 %v274, 1
  br label %b46
b48:
  br label %b42
b42:
  %v283 = icmp slt i64 %v188, 8
  br i1 %v283, label %b49, label %b50
b49:
  br label %b51
b51:
  %v284 = phi i64 [ 0, %b49 ], [ %v292, %b52 ]
  %v285 = icmp slt i64 %v284, 8
  br i1 %v285, label %b52, label %b53
b52:
  %v286 = mul i64 %v284, 1
  %v287 = getelementptr inbounds float, ptr %v197, i64 %v286
  %v288 = getelementptr float, ptr %v287, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v289 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v288, <8 x i1> %v194, <8 x float> zeroinitializer)
  %v290 = mul i64 %v284, 8
  %v291 = getelementptr inbounds float, ptr %v185, i64 %v290
  store <8 x float> %v289, ptr %v291, align 4
  %v292 = add nsw i64 %v284, 1
  br label %b51
b53:
  br label %b50
b50:
  %v293 = add i64 %v181, 64
  %v294 = add nsw i64 %v179, 1
  br label %b38
b40:
  %v295 = add i64 1, 0
  %v296 = sdiv i64 %v295, 1
  %v297 = add i64 %v2, 1
  %v298 = mul i64 %v296, %v2
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, 1
  %v302 = select i1 %v301, i64 %v300, i64 1
  %v303 = mul i64 %v296, %v297
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, 1
  %v307 = select i1 %v306, i64 %v305, i64 1
  %v308 = icmp slt i64 %v307, 1
  %v309 = select i1 %v308, i64 %v307, i64 1
  br label %b54
b54:
  %v310 = phi i64 [ %v302, %b40 ], [ %v425, %b66 ]
  %v311 = icmp slt i64 %v310, %v309
  br i1 %v311, label %b55, label %b56
b55:
  %v312 = mul i64 %v310, 72
  %v313 = mul i64 %v310, 8
  %v314 = add i64 %v312, 0
  %v315 = add i64 %v313, 0
  %v316 = getelementptr inbounds float, ptr %v160, i64 %v314
  %v317 = sub i64 8, %v315
  %v318 = icmp slt i64 %v317, 0
  %v319 = select i1 %v318, i64 0, i64 %v317
  %v320 = icmp ult i64 %v319, 8
  %v321 = select i1 %v320, i64 %v319, i64 8
  %v322 = trunc i64 %v321 to i32
  %v323 = insertelement <8 x i32> poison, i32 %v322, i64 0
  %v324 = shufflevector <8 x i32> %v323, <8 x i32> poison, <8 x i32> zeroinitializer
  %v325 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v324
  %v326 = mul i64 %v315, 9
  %v327 = add i64 0, %v326
  %v328 = getelementptr inbounds float, ptr %v12, i64 %v327
  %v329 = icmp sge i64 %v319, 8
  br i1 %v329, label %b57, label %b58
b57:
  br label %b59
b59:
  %v330 = phi i64 [ 0, %b57 ], [ %v404, %b60 ]
  %v331 = icmp slt i64 %v330, 8
  br i1 %v331, label %b60, label %b61
b60:
  %v332 = add i64 %v330, 0
  %v333 = getelementptr inbounds float, ptr %v328, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v330, 9
  %v336 = getelementptr inbounds float, ptr %v328, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v330, 18
  %v339 = getelementptr inbounds float, ptr %v328, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v330, 27
  %v342 = getelementptr inbounds float, ptr %v328, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v330, 36
  %v345 = getelementptr inbounds float, ptr %v328, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 %v330, 45
  %v348 = getelementptr inbounds float, ptr %v328, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 %v330, 54
  %v351 = getelementptr inbounds float, ptr %v328, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 %v330, 63
  %v354 = getelementptr inbounds float, ptr %v328, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v357 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v358 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v359 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v361 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v363 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v366 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v367 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v368 = shufflevector <8 x float> %v357, <8 x float> %v361, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v369 = shufflevector <8 x float> %v357, <8 x float> %v361, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v370 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v371 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v372 = shufflevector <8 x float> %v364, <8 x float> %v366, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v373 = shufflevector <8 x float> %v364, <8 x float> %v366, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v374 = shufflevector <8 x float> %v365, <8 x float> %v367, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v375 = shufflevector <8 x float> %v365, <8 x float> %v367, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v376 = shufflevector <8 x float> %v368, <8 x float> %v370, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v377 = shufflevector <8 x float> %v368, <8 x float> %v370, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v378 = shufflevector <8 x float> %v369, <8 x float> %v371, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v379 = shufflevector <8 x float> %v369, <8 x float> %v371, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v380 = add i64 %v330, 0
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v316, i64 %v381
  store <8 x float> %v372, ptr %v382, align 4
  %v383 = add i64 %v330, 1
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v316, i64 %v384
  store <8 x float> %v373, ptr %v385, align 4
  %v386 = add i64 %v330, 2
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v316, i64 %v387
  store <8 x float> %v374, ptr %v388, align 4
  %v389 = add i64 %v330, 3
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v316, i64 %v390
  store <8 x float> %v375, ptr %v391, align 4
  %v392 = add i64 %v330, 4
  %v393 = mul i64 %v392, 8
  %v394 = getelementptr inbounds float, ptr %v316, i64 %v393
  store <8 x float> %v376, ptr %v394, align 4
  %v395 = add i64 %v330, 5
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v316, i64 %v396
  store <8 x float> %v377, ptr %v397, align 4
  %v398 = add i64 %v330, 6
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v316, i64 %v399
  store <8 x float> %v378, ptr %v400, align 4
  %v401 = add i64 %v330, 7
  %v402 = mul i64 %v401, 8
  %v403 = getelementptr inbounds float, ptr %v316, i64 %v402
  store <8 x float> %v379, ptr %v403, align 4
  %v404 = add nsw i64 %v330, 8
  br label %b59
b61:
  br label %b62
b62:
  %v405 = phi i64 [ 8, %b61 ], [ %v413, %b63 ]
  %v406 = icmp slt i64 %v405, 9
  br i1 %v406, label %b63, label %b64
b63:
  %v407 = mul i64 %v405, 1
  %v408 = getelementptr inbounds float, ptr %v328, i64 %v407
  %v409 = getelementptr float, ptr %v408, <8 x i64> <i64 0, i64 9, i64 18, i64 27, i64 36, i64 45, i64 54, i64 63>
  %v410 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v409, <8 x i1> %v325, <8 x float> zeroinitializer)
  %v411 = mul i64 %v405, 8
  %v412 = getelementptr inbounds float, ptr %v316, i64 %v411
  store <8 x float> %v410, ptr %v412, align 4
  %v413 = add nsw i64 %v405, 1
  br label %b62
b64:
  br label %b58
b58:
  %v414 = icmp slt i64 %v319, 8
  br i1 %v414, label %b65, label %b66
b65:
  br label %b67
b67:
  %v415 = phi i64 [ 0, %b65 ], [ %v423, %b68 ]
  %v416 = icmp slt i64 %v415, 9
  br i1 %v416, label %b68, label %b69
b68:
  %v417 = mul i64 %v415, 1
  %v418 = getelementptr inbounds float, ptr %v328, i64 %v417
  %v419 = getelementptr float, ptr %v418, <8 x i64> <i64 0, i64 9, i64 18, i64 27, i64 36, i64 45, i64 54, i64 63>
  %v420 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v419, <8 x i1> %v325, <8 x float> zeroinitializer)
  %v421 = mul i64 %v415, 8
  %v422 = getelementptr inbounds float, ptr %v316, i64 %v421
  store <8 x float> %v420, ptr %v422, align 4
  %v423 = add nsw i64 %v415, 1
  br label %b67
b69:
  br label %b66
b66:
  %v424 = add i64 %v312, 72
  %v425 = add nsw i64 %v310, 1
  br label %b54
b56:
  br label %b37
b37:
  %v426 = icmp sgt i64 %v3, 1
  br i1 %v426, label %b70, label %b71
b70:
  %v427 = getelementptr inbounds i64, ptr %v1, i64 3
  %v428 = atomicrmw add ptr %v427, i64 1 acq_rel
  %v429 = load i64, ptr %v67, align 8
  %v430 = add i64 %v429, 1
  store i64 %v430, ptr %v67, align 8
  %v431 = mul i64 %v3, %v430
  br label %b72
b72:
  %v432 = load atomic i64, ptr %v427 acquire, align 8
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b73, label %b74
b73:
  %v434 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v435 = getelementptr inbounds float, ptr %v69, i64 136
  %v436 = getelementptr inbounds i64, ptr %v1, i64 4
  %v437 = load i64, ptr %v436, align 8
  %v438 = icmp eq i64 %v437, 0
  br i1 %v438, label %b75, label %b76
b75:
  %v439 = add i64 1, 0
  %v440 = sdiv i64 %v439, 1
  %v441 = add i64 %v2, 1
  %v442 = mul i64 %v440, %v2
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, 1
  %v446 = select i1 %v445, i64 %v444, i64 1
  %v447 = mul i64 %v440, %v441
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, 1
  %v451 = select i1 %v450, i64 %v449, i64 1
  %v452 = icmp slt i64 %v451, 1
  %v453 = select i1 %v452, i64 %v451, i64 1
  br label %b77
b77:
  %v454 = phi i64 [ %v446, %b75 ], [ %v569, %b89 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b78, label %b79
b78:
  %v456 = mul i64 %v454, 64
  %v457 = mul i64 %v454, 8
  %v458 = add i64 %v456, 0
  %v459 = add i64 %v457, 0
  %v460 = getelementptr inbounds float, ptr %v435, i64 %v458
  %v461 = sub i64 8, %v459
  %v462 = icmp slt i64 %v461, 0
  %v463 = select i1 %v462, i64 0, i64 %v461
  %v464 = icmp ult i64 %v463, 8
  %v465 = select i1 %v464, i64 %v463, i64 8
  %v466 = trunc i64 %v465 to i32
  %v467 = insertelement <8 x i32> poison, i32 %v466, i64 0
  %v468 = shufflevector <8 x i32> %v467, <8 x i32> poison, <8 x i32> zeroinitializer
  %v469 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v468
  %v470 = mul i64 %v459, 8
  %v471 = add i64 0, %v470
  %v472 = getelementptr inbounds float, ptr %v14, i64 %v471
  %v473 = icmp sge i64 %v463, 8
  br i1 %v473, label %b80, label %b81
b80:
  br label %b82
b82:
  %v474 = phi i64 [ 0, %b80 ], [ %v548, %b83 ]
  %v475 = icmp slt i64 %v474, 8
  br i1 %v475, label %b83, label %b84
b83:
  %v476 = add i64 %v474, 0
  %v477 = getelementptr inbounds float, ptr %v472, i64 %v476
  %v478 = load <8 x float>, ptr %v477, align 4
  %v479 = add i64 %v474, 8
  %v480 = getelementptr inbounds float, ptr %v472, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 %v474, 16
  %v483 = getelementptr inbounds float, ptr %v472, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = add i64 %v474, 24
  %v486 = getelementptr inbounds float, ptr %v472, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 %v474, 32
  %v489 = getelementptr inbounds float, ptr %v472, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 %v474, 40
  %v492 = getelementptr inbounds float, ptr %v472, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 %v474, 48
  %v495 = getelementptr inbounds float, ptr %v472, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = add i64 %v474, 56
  %v498 = getelementptr inbounds float, ptr %v472, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = shufflevector <8 x float> %v478, <8 x float> %v490, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v501 = shufflevector <8 x float> %v478, <8 x float> %v490, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v502 = shufflevector <8 x float> %v481, <8 x float> %v493, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v503 = shufflevector <8 x float> %v481, <8 x float> %v493, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v504 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v505 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v506 = shufflevector <8 x float> %v487, <8 x float> %v499, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v507 = shufflevector <8 x float> %v487, <8 x float> %v499, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v508 = shufflevector <8 x float> %v500, <8 x float> %v504, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v509 = shufflevector <8 x float> %v500, <8 x float> %v504, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v510 = shufflevector <8 x float> %v502, <8 x float> %v506, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v511 = shufflevector <8 x float> %v502, <8 x float> %v506, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v512 = shufflevector <8 x float> %v501, <8 x float> %v505, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v513 = shufflevector <8 x float> %v501, <8 x float> %v505, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v514 = shufflevector <8 x float> %v503, <8 x float> %v507, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v515 = shufflevector <8 x float> %v503, <8 x float> %v507, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v516 = shufflevector <8 x float> %v508, <8 x float> %v510, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v517 = shufflevector <8 x float> %v508, <8 x float> %v510, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v518 = shufflevector <8 x float> %v509, <8 x float> %v511, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v519 = shufflevector <8 x float> %v509, <8 x float> %v511, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v520 = shufflevector <8 x float> %v512, <8 x float> %v514, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v521 = shufflevector <8 x float> %v512, <8 x float> %v514, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v522 = shufflevector <8 x float> %v513, <8 x float> %v515, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v523 = shufflevector <8 x float> %v513, <8 x float> %v515, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v524 = add i64 %v474, 0
  %v525 = mul i64 %v524, 8
  %v526 = getelementptr inbounds float, ptr %v460, i64 %v525
  store <8 x float> %v516, ptr %v526, align 4
  %v527 = add i64 %v474, 1
  %v528 = mul i64 %v527, 8
  %v529 = getelementptr inbounds float, ptr %v460, i64 %v528
  store <8 x float> %v517, ptr %v529, align 4
  %v530 = add i64 %v474, 2
  %v531 = mul i64 %v530, 8
  %v532 = getelementptr inbounds float, ptr %v460, i64 %v531
  store <8 x float> %v518, ptr %v532, align 4
  %v533 = add i64 %v474, 3
  %v534 = mul i64 %v533, 8
  %v535 = getelementptr inbounds float, ptr %v460, i64 %v534
  store <8 x float> %v519, ptr %v535, align 4
  %v536 = add i64 %v474, 4
  %v537 = mul i64 %v536, 8
  %v538 = getelementptr inbounds float, ptr %v460, i64 %v537
  store <8 x float> %v520, ptr %v538, align 4
  %v539 = add i64 %v474, 5
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v460, i64 %v540
  store <8 x float> %v521, ptr %v541, align 4
  %v542 = add i64 %v474, 6
  %v543 = mul i64 %v542, 8
  %v544 = getelementptr inbounds float, ptr %v460, i64 %v543
  store <8 x float> %v522, ptr %v544, align 4
  %v545 = add i64 %v474, 7
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v460, i64 %v546
  store <8 x float> %v523, ptr %v547, align 4
  %v548 = add nsw i64 %v474, 8
  br label %b82
b84:
  br label %b85
b85:
  %v549 = phi i64 [ 8, %b84 ], [ %v557, %b86 ]
  %v550 = icmp slt i64 %v549, 8
  br i1 %v550, label %b86, label %b87
b86:
  %v551 = mul i64 %v549, 1
  %v552 = getelementptr inbounds float, ptr %v472, i64 %v551
  %v553 = getelementptr float, ptr %v552, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v554 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v553, <8 x i1> %v469, <8 x float> zeroinitializer)
  %v555 = mul i64 %v549, 8
  %v556 = getelementptr inbounds float, ptr %v460, i64 %v555
  store <8 x float> %v554, ptr %v556, align 4
  %v557 = add nsw i64 %v549, 1
  br label %b85
b87:
  br label %b81
b81:
  %v558 = icmp slt i64 %v463, 8
  br i1 %v558, label %b88, label %b89
b88:
  br label %b90
b90:
  %v559 = phi i64 [ 0, %b88 ], [ %v567, %b91 ]
  %v560 = icmp slt i64 %v559, 8
  br i1 %v560, label %b91, label %b92
b91:
  %v561 = mul i64 %v559, 1
  %v562 = getelementptr inbounds float, ptr %v472, i64 %v561
  %v563 = getelementptr float, ptr %v562, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v564 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v563, <8 x i1> %v469, <8 x float> zeroinitializer)
  %v565 = mul i64 %v559, 8
  %v566 = getelementptr inbounds float, ptr %v460, i64 %v565
  store <8 x float> %v564, ptr %v566, align 4
  %v567 = add nsw i64 %v559, 1
  br label %b90
b92:
  br label %b89
b89:
  %v568 = add i64 %v456, 64
  %v569 = add nsw i64 %v454, 1
  br label %b77
b79:
  br label %b76
b76:
  %v570 = icmp sgt i64 %v3, 1
  br i1 %v570, label %b93, label %b94
b93:
  %v571 = getelementptr inbounds i64, ptr %v1, i64 3
  %v572 = atomicrmw add ptr %v571, i64 1 acq_rel
  %v573 = load i64, ptr %v67, align 8
  %v574 = add i64 %v573, 1
  store i64 %v574, ptr %v67, align 8
  %v575 = mul i64 %v3, %v574
  br label %b95
b95:
  %v576 = load atomic i64, ptr %v571 acquire, align 8
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b96, label %b97
b96:
  %v578 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  %v579 = getelementptr inbounds i64, ptr %v1, i64 5
  %v580 = load i64, ptr %v579, align 8
  br label %b98
b98:
  %v581 = phi i64 [ 0, %b94 ], [ %v948, %b167 ]
  %v582 = icmp slt i64 %v581, %v5
  br i1 %v582, label %b99, label %b100
b99:
  %v583 = add i64 %v581, %v580
  %v584 = icmp slt i64 %v583, %v5
  %v585 = select i1 %v584, i64 %v583, i64 %v5
  %v586 = sub i64 %v585, %v581
  %v587 = mul i64 %v586, %v7
  %v589 = add i64 %v587, 0
  %v590 = sdiv i64 %v589, 1
  %v591 = add i64 %v2, 1
  %v592 = mul i64 %v590, %v2
  %v593 = sdiv i64 %v592, %v3
  %v594 = mul i64 %v593, 1
  %v595 = icmp slt i64 %v594, %v587
  %v596 = select i1 %v595, i64 %v594, i64 %v587
  %v597 = mul i64 %v590, %v591
  %v598 = sdiv i64 %v597, %v3
  %v599 = mul i64 %v598, 1
  %v600 = icmp slt i64 %v599, %v587
  %v601 = select i1 %v600, i64 %v599, i64 %v587
  %v602 = mul i64 %v581, %v7
  %v603 = add i64 %v596, %v602
  %v604 = add i64 %v601, %v602
  br label %b101
b101:
  %v605 = phi i64 [ %v603, %b99 ], [ %v658, %b106 ]
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b102, label %b103
b102:
  %v607 = add i64 %v605, 96
  %v608 = icmp slt i64 %v607, %v604
  %v609 = select i1 %v608, i64 %v607, i64 %v604
  br label %b104
b104:
  %v610 = phi i64 [ 0, %b102 ], [ %v657, %b109 ]
  %v611 = icmp slt i64 %v610, 1
  br i1 %v611, label %b105, label %b106
b105:
  %v612 = sub i64 %v609, %v605
  %v613 = sub i64 8, 1
  %v614 = add i64 %v612, %v613
  %v615 = sdiv i64 %v614, 8
  br label %b107
b107:
  %v616 = phi i64 [ 0, %b105 ], [ %v656, %b114 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b108, label %b109
b108:
  %v618 = mul i64 %v612, %v616
  %v619 = sdiv i64 %v618, %v615
  %v620 = add i64 %v605, %v619
  %v621 = add i64 %v616, 1
  %v622 = mul i64 %v612, %v621
  %v623 = sdiv i64 %v622, %v615
  %v624 = add i64 %v605, %v623
  %v625 = mul i64 %v610, 64
  %v626 = getelementptr inbounds float, ptr %v159, i64 %v625
  %v627 = sub i64 %v624, %v620
  %v628 = mul i64 %v620, 8
  %v629 = getelementptr inbounds float, ptr %v10, i64 %v628
  %v630 = getelementptr inbounds float, ptr %v629, i64 0
  %v631 = sub i64 %v627, 1
  %v632 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v631
  %v633 = load ptr, ptr %v632, align 4
  %v634 = icmp sgt i64 %v627, 0
  br i1 %v634, label %b110, label %b111
b110:
  call void %v633(ptr %v630, i64 8, ptr %v626, i64 8, ptr %v588)
  br label %b111
b111:
  %v635 = add i64 %v625, 64
  br label %b112
b112:
  %v636 = phi i64 [ %v620, %b111 ], [ %v655, %b117 ]
  %v637 = icmp slt i64 %v636, %v624
  br i1 %v637, label %b113, label %b114
b113:
  %v638 = sub i64 %v636, %v620
  %v639 = mul i64 %v638, 8
  %v640 = getelementptr inbounds float, ptr %v588, i64 %v639
  %v641 = mul i64 %v636, 8
  %v642 = getelementptr inbounds float, ptr %v38, i64 %v641
  br label %b115
b115:
  %v643 = phi i64 [ 0, %b113 ], [ %v654, %b116 ]
  %v644 = icmp slt i64 %v643, 1
  br i1 %v644, label %b116, label %b117
b116:
  %v645 = mul i64 %v610, 1
  %v646 = add i64 %v645, %v643
  %v647 = mul i64 %v646, 8
  %v648 = add i64 0, %v643
  %v649 = mul i64 %v648, 8
  %v650 = getelementptr inbounds float, ptr %v640, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = add i64 0, %v647
  %v653 = getelementptr inbounds float, ptr %v642, i64 %v652
  store <8 x float> %v651, ptr %v653, align 4
  %v654 = add nsw i64 %v643, 1
  br label %b115
b117:
  %v655 = add nsw i64 %v636, 1
  br label %b112
b114:
  %v656 = add nsw i64 %v616, 1
  br label %b107
b109:
  %v657 = add nsw i64 %v610, 1
  br label %b104
b106:
  %v658 = add nsw i64 %v605, 96
  br label %b101
b103:
  %v659 = add i64 %v587, 0
  %v660 = sdiv i64 %v659, 1
  %v661 = add i64 %v2, 1
  %v662 = mul i64 %v660, %v2
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, %v587
  %v666 = select i1 %v665, i64 %v664, i64 %v587
  %v667 = mul i64 %v660, %v661
  %v668 = sdiv i64 %v667, %v3
  %v669 = mul i64 %v668, 1
  %v670 = icmp slt i64 %v669, %v587
  %v671 = select i1 %v670, i64 %v669, i64 %v587
  %v672 = mul i64 %v581, %v7
  %v673 = add i64 %v666, %v672
  %v674 = add i64 %v671, %v672
  br label %b118
b118:
  %v675 = phi i64 [ %v673, %b103 ], [ %v683, %b119 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b119, label %b120
b119:
  %v677 = mul i64 %v581, %v7
  %v678 = sub i64 %v675, %v677
  %v679 = mul i64 %v678, 9
  %v680 = getelementptr inbounds float, ptr %v32, i64 %v679
  %v681 = add i64 0, 0
  %v682 = getelementptr inbounds float, ptr %v680, i64 %v681
  store float 0x3FF0000000000000, ptr %v682, align 4
  %v683 = add nsw i64 %v675, 1
  br label %b118
b120:
  %v684 = add i64 %v587, 0
  %v685 = sdiv i64 %v684, 1
  %v686 = add i64 %v2, 1
  %v687 = mul i64 %v685, %v2
  %v688 = sdiv i64 %v687, %v3
  %v689 = mul i64 %v688, 1
  %v690 = icmp slt i64 %v689, %v587
  %v691 = select i1 %v690, i64 %v689, i64 %v587
  %v692 = mul i64 %v685, %v686
  %v693 = sdiv i64 %v692, %v3
  %v694 = mul i64 %v693, 1
  %v695 = icmp slt i64 %v694, %v587
  %v696 = select i1 %v695, i64 %v694, i64 %v587
  %v697 = mul i64 %v581, %v7
  %v698 = add i64 %v691, %v697
  %v699 = add i64 %v696, %v697
  br label %b121
b121:
  %v700 = phi i64 [ %v698, %b120 ], [ %v713, %b122 ]
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b122, label %b123
b122:
  %v702 = mul i64 %v700, 8
  %v703 = getelementptr inbounds float, ptr %v10, i64 %v702
  %v704 = mul i64 %v581, %v7
  %v705 = sub i64 %v700, %v704
  %v706 = mul i64 %v705, 9
  %v707 = getelementptr inbounds float, ptr %v32, i64 %v706
  %v708 = add i64 0, 0
  %v709 = getelementptr inbounds float, ptr %v703, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = add i64 1, 0
  %v712 = getelementptr inbounds float, ptr %v707, i64 %v711
  store <8 x float> %v710, ptr %v712, align 4
  %v713 = add nsw i64 %v700, 1
  br label %b121
b123:
  %v715 = add i64 %v587, 0
  %v716 = sdiv i64 %v715, 1
  %v717 = add i64 %v2, 1
  %v718 = mul i64 %v716, %v2
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, %v587
  %v722 = select i1 %v721, i64 %v720, i64 %v587
  %v723 = mul i64 %v716, %v717
  %v724 = sdiv i64 %v723, %v3
  %v725 = mul i64 %v724, 1
  %v726 = icmp slt i64 %v725, %v587
  %v727 = select i1 %v726, i64 %v725, i64 %v587
  %v728 = mul i64 %v581, %v7
  %v729 = add i64 %v722, %v728
  %v730 = add i64 %v727, %v728
  br label %b124
b124:
  %v731 = phi i64 [ %v729, %b123 ], [ %v788, %b129 ]
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b125, label %b126
b125:
  %v733 = add i64 %v731, 96
  %v734 = icmp slt i64 %v733, %v730
  %v735 = select i1 %v734, i64 %v733, i64 %v730
  br label %b127
b127:
  %v736 = phi i64 [ 0, %b125 ], [ %v787, %b132 ]
  %v737 = icmp slt i64 %v736, 1
  br i1 %v737, label %b128, label %b129
b128:
  %v738 = sub i64 %v735, %v731
  %v739 = sub i64 8, 1
  %v740 = add i64 %v738, %v739
  %v741 = sdiv i64 %v740, 8
  br label %b130
b130:
  %v742 = phi i64 [ 0, %b128 ], [ %v786, %b137 ]
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b131, label %b132
b131:
  %v744 = mul i64 %v738, %v742
  %v745 = sdiv i64 %v744, %v741
  %v746 = add i64 %v731, %v745
  %v747 = add i64 %v742, 1
  %v748 = mul i64 %v738, %v747
  %v749 = sdiv i64 %v748, %v741
  %v750 = add i64 %v731, %v749
  %v751 = mul i64 %v736, 72
  %v752 = getelementptr inbounds float, ptr %v160, i64 %v751
  %v753 = sub i64 %v750, %v746
  %v754 = mul i64 %v581, %v7
  %v755 = sub i64 %v746, %v754
  %v756 = mul i64 %v755, 9
  %v757 = getelementptr inbounds float, ptr %v32, i64 %v756
  %v758 = getelementptr inbounds float, ptr %v757, i64 0
  %v759 = sub i64 %v753, 1
  %v760 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v759
  %v761 = load ptr, ptr %v760, align 4
  %v762 = icmp sgt i64 %v753, 0
  br i1 %v762, label %b133, label %b134
b133:
  call void %v761(ptr %v758, i64 9, ptr %v752, i64 9, ptr %v714)
  br label %b134
b134:
  %v763 = add i64 %v751, 72
  br label %b135
b135:
  %v764 = phi i64 [ %v746, %b134 ], [ %v785, %b140 ]
  %v765 = icmp slt i64 %v764, %v750
  br i1 %v765, label %b136, label %b137
b136:
  %v766 = sub i64 %v764, %v746
  %v767 = mul i64 %v766, 8
  %v768 = getelementptr inbounds float, ptr %v714, i64 %v767
  %v769 = mul i64 %v581, %v7
  %v770 = sub i64 %v764, %v769
  %v771 = mul i64 %v770, 8
  %v772 = getelementptr inbounds float, ptr %v40, i64 %v771
  br label %b138
b138:
  %v773 = phi i64 [ 0, %b136 ], [ %v784, %b139 ]
  %v774 = icmp slt i64 %v773, 1
  br i1 %v774, label %b139, label %b140
b139:
  %v775 = mul i64 %v736, 1
  %v776 = add i64 %v775, %v773
  %v777 = mul i64 %v776, 8
  %v778 = add i64 0, %v773
  %v779 = mul i64 %v778, 8
  %v780 = getelementptr inbounds float, ptr %v768, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 0, %v777
  %v783 = getelementptr inbounds float, ptr %v772, i64 %v782
  store <8 x float> %v781, ptr %v783, align 4
  %v784 = add nsw i64 %v773, 1
  br label %b138
b140:
  %v785 = add nsw i64 %v764, 1
  br label %b135
b137:
  %v786 = add nsw i64 %v742, 1
  br label %b130
b132:
  %v787 = add nsw i64 %v736, 1
  br label %b127
b129:
  %v788 = add nsw i64 %v731, 96
  br label %b124
b126:
  %v789 = icmp sgt i64 %v3, 1
  br i1 %v789, label %b141, label %b142
b141:
  %v790 = getelementptr inbounds i64, ptr %v1, i64 3
  %v791 = atomicrmw add ptr %v790, i64 1 acq_rel
  %v792 = load i64, ptr %v67, align 8
  %v793 = add i64 %v792, 1
  store i64 %v793, ptr %v67, align 8
  %v794 = mul i64 %v3, %v793
  br label %b143
b143:
  %v795 = load atomic i64, ptr %v790 acquire, align 8
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b144, label %b145
b144:
  %v797 = call i32 @sched_yield()
  br label %b143
b145:
  br label %b142
b142:
  br label %b146
b146:
  %v798 = phi i64 [ %v581, %b142 ], [ %v938, %b151 ]
  %v799 = icmp slt i64 %v798, %v585
  br i1 %v799, label %b147, label %b148
b147:
  %v801 = add i64 %v7, 0
  %v802 = sdiv i64 %v801, 1
  %v803 = add i64 %v2, 1
  %v804 = mul i64 %v802, %v2
  %v805 = sdiv i64 %v804, %v3
  %v806 = mul i64 %v805, 1
  %v807 = icmp slt i64 %v806, %v7
  %v808 = select i1 %v807, i64 %v806, i64 %v7
  %v809 = mul i64 %v802, %v803
  %v810 = sdiv i64 %v809, %v3
  %v811 = mul i64 %v810, 1
  %v812 = icmp slt i64 %v811, %v7
  %v813 = select i1 %v812, i64 %v811, i64 %v7
  br label %b149
b149:
  %v814 = phi i64 [ %v808, %b147 ], [ %v937, %b154 ]
  %v815 = icmp slt i64 %v814, %v813
  br i1 %v815, label %b150, label %b151
b150:
  %v816 = add i64 %v814, 96
  %v817 = icmp slt i64 %v816, %v813
  %v818 = select i1 %v817, i64 %v816, i64 %v813
  br label %b152
b152:
  %v819 = phi i64 [ 0, %b150 ], [ %v936, %b157 ]
  %v820 = icmp slt i64 %v819, 1
  br i1 %v820, label %b153, label %b154
b153:
  %v821 = sub i64 %v818, %v814
  %v822 = sub i64 8, 1
  %v823 = add i64 %v821, %v822
  %v824 = sdiv i64 %v823, 8
  br label %b155
b155:
  %v825 = phi i64 [ 0, %b153 ], [ %v935, %b162 ]
  %v826 = icmp slt i64 %v825, %v824
  br i1 %v826, label %b156, label %b157
b156:
  %v827 = mul i64 %v821, %v825
  %v828 = sdiv i64 %v827, %v824
  %v829 = add i64 %v814, %v828
  %v830 = add i64 %v825, 1
  %v831 = mul i64 %v821, %v830
  %v832 = sdiv i64 %v831, %v824
  %v833 = add i64 %v814, %v832
  %v834 = mul i64 %v819, 64
  %v835 = getelementptr inbounds float, ptr %v435, i64 %v834
  %v836 = sub i64 %v833, %v829
  %v837 = add i64 %v798, 0
  %v838 = and i64 %v837, %v54
  %v839 = mul i64 %v838, %v7
  %v840 = add i64 %v839, %v829
  %v841 = mul i64 %v840, 8
  %v842 = getelementptr inbounds float, ptr %v22, i64 %v841
  %v843 = getelementptr inbounds float, ptr %v842, i64 0
  %v844 = sub i64 %v836, 1
  %v845 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v844
  %v846 = load ptr, ptr %v845, align 4
  %v847 = icmp sgt i64 %v836, 0
  br i1 %v847, label %b158, label %b159
b158:
  call void %v846(ptr %v843, i64 8, ptr %v835, i64 8, ptr %v800)
  br label %b159
b159:
  %v848 = add i64 %v834, 64
  br label %b160
b160:
  %v849 = phi i64 [ %v829, %b159 ], [ %v934, %b165 ]
  %v850 = icmp slt i64 %v849, %v833
  br i1 %v850, label %b161, label %b162
b161:
  %v851 = sub i64 %v849, %v829
  %v852 = mul i64 %v851, 8
  %v853 = getelementptr inbounds float, ptr %v800, i64 %v852
  %v854 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v855 = add i64 %v798, 0
  %v856 = and i64 %v855, %v54
  %v857 = mul i64 %v856, %v7
  %v858 = add i64 %v857, %v849
  %v859 = mul i64 %v858, 8
  %v860 = getelementptr inbounds float, ptr %v22, i64 %v859
  %v861 = add i64 %v798, 0
  %v862 = sub i64 %v861, %v581
  %v863 = mul i64 %v862, %v7
  %v864 = add i64 %v863, %v849
  %v865 = mul i64 %v864, 8
  %v866 = getelementptr inbounds float, ptr %v40, i64 %v865
  %v867 = add i64 %v798, 1
  %v868 = and i64 %v867, %v54
  %v869 = mul i64 %v868, %v7
  %v870 = add i64 %v869, %v849
  %v871 = mul i64 %v870, 8
  %v872 = getelementptr inbounds float, ptr %v22, i64 %v871
  %v873 = add i64 %v798, 0
  %v874 = and i64 %v873, %v62
  %v875 = mul i64 %v874, %v7
  %v876 = add i64 %v875, %v849
  %v877 = mul i64 %v876, 8
  %v878 = getelementptr inbounds float, ptr %v42, i64 %v877
  br label %b163
b163:
  %v879 = phi i64 [ 0, %b161 ], [ %v933, %b164 ]
  %v880 = icmp slt i64 %v879, 1
  br i1 %v880, label %b164, label %b165
b164:
  %v881 = mul i64 %v819, 1
  %v882 = add i64 %v881, %v879
  %v883 = mul i64 %v882, 8
  %v884 = add i64 0, %v879
  %v885 = mul i64 %v884, 8
  %v886 = getelementptr inbounds float, ptr %v853, i64 %v885
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = add i64 0, %v883
  %v889 = getelementptr inbounds float, ptr %v860, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = insertelement <8 x float> poison, float %v854, i64 0
  %v892 = shufflevector <8 x float> %v891, <8 x float> poison, <8 x i32> zeroinitializer
  %v893 = fmul <8 x float> %v892, %v890
  %v894 = add i64 0, %v883
  %v895 = getelementptr inbounds float, ptr %v866, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = fadd <8 x float> %v896, %v887
  %v898 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v897)
  %v899 = fcmp ogt <8 x float> %v898, splat (float 0x4023000000000000)
  %v900 = select <8 x i1> %v899, <8 x float> splat (float 0x4023000000000000), <8 x float> %v898
  %v901 = fadd <8 x float> %v900, %v900
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v903 = fsub <8 x float> %v902, splat (float 0x4168000000000000)
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v901)
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v904)
  %v906 = bitcast <8 x float> %v902 to <8 x i32>
  %v907 = fmul <8 x float> %v905, %v905
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v905, <8 x float> splat (float 0x3F81227F40000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v905, <8 x float> splat (float 0x3FA5556740000000))
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> %v905, <8 x float> splat (float 0x3FC5554B00000000))
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v905, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v911, <8 x float> %v905)
  %v913 = shl <8 x i32> %v906, splat (i32 23)
  %v914 = add <8 x i32> %v913, splat (i32 1065353216)
  %v915 = bitcast <8 x i32> %v914 to <8 x float>
  %v916 = fsub <8 x float> %v915, splat (float 0x3FF0000000000000)
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> %v912, <8 x float> %v916)
  %v918 = fadd <8 x float> %v917, splat (float 0x4000000000000000)
  %v919 = fdiv <8 x float> %v917, %v918
  %v920 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v919, <8 x float> %v897)
  %v921 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v922 = shufflevector <8 x float> %v921, <8 x float> poison, <8 x i32> zeroinitializer
  %v923 = fmul <8 x float> %v922, %v920
  %v924 = fadd <8 x float> %v893, %v923
  %v925 = fmul <8 x float> %v920, %v920
  %v926 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v927 = shufflevector <8 x float> %v926, <8 x float> poison, <8 x i32> zeroinitializer
  %v928 = fsub <8 x float> %v927, %v925
  %v929 = add i64 0, %v883
  %v930 = getelementptr inbounds float, ptr %v872, i64 %v929
  store <8 x float> %v924, ptr %v930, align 4
  %v931 = add i64 0, %v883
  %v932 = getelementptr inbounds float, ptr %v878, i64 %v931
  store <8 x float> %v928, ptr %v932, align 4
  %v933 = add nsw i64 %v879, 1
  br label %b163
b165:
  %v934 = add nsw i64 %v849, 1
  br label %b160
b162:
  %v935 = add nsw i64 %v825, 1
  br label %b155
b157:
  %v936 = add nsw i64 %v819, 1
  br label %b152
b154:
  %v937 = add nsw i64 %v814, 96
  br label %b149
b151:
  %v938 = add nsw i64 %v798, 1
  br label %b146
b148:
  %v939 = icmp sgt i64 %v3, 1
  br i1 %v939, label %b166, label %b167
b166:
  %v940 = getelementptr inbounds i64, ptr %v1, i64 3
  %v941 = atomicrmw add ptr %v940, i64 1 acq_rel
  %v942 = load i64, ptr %v67, align 8
  %v943 = add i64 %v942, 1
  store i64 %v943, ptr %v67, align 8
  %v944 = mul i64 %v3, %v943
  br label %b168
b168:
  %v945 = load atomic i64, ptr %v940 acquire, align 8
  %v946 = icmp slt i64 %v945, %v944
  br i1 %v946, label %b169, label %b170
b169:
  %v947 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v948 = add nsw i64 %v581, %v580
  br label %b98
b100:
  %v949 = getelementptr inbounds float, ptr %v69, i64 200
  %v950 = getelementptr inbounds i64, ptr %v1, i64 4
  %v951 = load i64, ptr %v950, align 8
  %v952 = icmp eq i64 %v951, 0
  br i1 %v952, label %b171, label %b172
b171:
  %v953 = add i64 1, 0
  %v954 = sdiv i64 %v953, 1
  %v955 = add i64 %v2, 1
  %v956 = mul i64 %v954, %v2
  %v957 = sdiv i64 %v956, %v3
  %v958 = mul i64 %v957, 1
  %v959 = icmp slt i64 %v958, 1
  %v960 = select i1 %v959, i64 %v958, i64 1
  %v961 = mul i64 %v954, %v955
  %v962 = sdiv i64 %v961, %v3
  %v963 = mul i64 %v962, 1
  %v964 = icmp slt i64 %v963, 1
  %v965 = select i1 %v964, i64 %v963, i64 1
  %v966 = icmp slt i64 %v965, 1
  %v967 = select i1 %v966, i64 %v965, i64 1
  br label %b173
b173:
  %v968 = phi i64 [ %v960, %b171 ], [ %v1083, %b185 ]
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b174, label %b175
b174:
  %v970 = mul i64 %v968, 64
  %v971 = mul i64 %v968, 8
  %v972 = add i64 %v970, 0
  %v973 = add i64 %v971, 0
  %v974 = getelementptr inbounds float, ptr %v949, i64 %v972
  %v975 = sub i64 8, %v973
  %v976 = icmp slt i64 %v975, 0
  %v977 = select i1 %v976, i64 0, i64 %v975
  %v978 = icmp ult i64 %v977, 8
  %v979 = select i1 %v978, i64 %v977, i64 8
  %v980 = trunc i64 %v979 to i32
  %v981 = insertelement <8 x i32> poison, i32 %v980, i64 0
  %v982 = shufflevector <8 x i32> %v981, <8 x i32> poison, <8 x i32> zeroinitializer
  %v983 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v982
  %v984 = mul i64 %v973, 17
  %v985 = add i64 9, %v984
  %v986 = getelementptr inbounds float, ptr %v16, i64 %v985
  %v987 = icmp sge i64 %v977, 8
  br i1 %v987, label %b176, label %b177
b176:
  br label %b178
b178:
  %v988 = phi i64 [ 0, %b176 ], [ %v1062, %b179 ]
  %v989 = icmp slt i64 %v988, 8
  br i1 %v989, label %b179, label %b180
b179:
  %v990 = add i64 %v988, 0
  %v991 = getelementptr inbounds float, ptr %v986, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 %v988, 17
  %v994 = getelementptr inbounds float, ptr %v986, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 %v988, 34
  %v997 = getelementptr inbounds float, ptr %v986, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = add i64 %v988, 51
  %v1000 = getelementptr inbounds float, ptr %v986, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = add i64 %v988, 68
  %v1003 = getelementptr inbounds float, ptr %v986, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = add i64 %v988, 85
  %v1006 = getelementptr inbounds float, ptr %v986, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = add i64 %v988, 102
  %v1009 = getelementptr inbounds float, ptr %v986, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = add i64 %v988, 119
  %v1012 = getelementptr inbounds float, ptr %v986, i64 %v1011
  %v1013 = load <8 x float>, ptr %v1012, align 4
  %v1014 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1015 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1016 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1017 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1018 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1019 = shufflevector <8 x float> %v998, <8 x float> %v1010, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1020 = shufflevector <8 x float> %v1001, <8 x float> %v1013, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1021 = shufflevector <8 x float> %v1001, <8 x float> %v1013, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1022 = shufflevector <8 x float> %v1014, <8 x float> %v1018, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1023 = shufflevector <8 x float> %v1014, <8 x float> %v1018, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1024 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1025 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1026 = shufflevector <8 x float> %v1015, <8 x float> %v1019, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1027 = shufflevector <8 x float> %v1015, <8 x float> %v1019, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1028 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1029 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1030 = shufflevector <8 x float> %v1022, <8 x float> %v1024, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1031 = shufflevector <8 x float> %v1022, <8 x float> %v1024, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1032 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1033 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1034 = shufflevector <8 x float> %v1026, <8 x float> %v1028, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1035 = shufflevector <8 x float> %v1026, <8 x float> %v1028, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1036 = shufflevector <8 x float> %v1027, <8 x float> %v1029, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1037 = shufflevector <8 x float> %v1027, <8 x float> %v1029, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1038 = add i64 %v988, 0
  %v1039 = mul i64 %v1038, 8
  %v1040 = getelementptr inbounds float, ptr %v974, i64 %v1039
  store <8 x float> %v1030, ptr %v1040, align 4
  %v1041 = add i64 %v988, 1
  %v1042 = mul i64 %v1041, 8
  %v1043 = getelementptr inbounds float, ptr %v974, i64 %v1042
  store <8 x float> %v1031, ptr %v1043, align 4
  %v1044 = add i64 %v988, 2
  %v1045 = mul i64 %v1044, 8
  %v1046 = getelementptr inbounds float, ptr %v974, i64 %v1045
  store <8 x float> %v1032, ptr %v1046, align 4
  %v1047 = add i64 %v988, 3
  %v1048 = mul i64 %v1047, 8
  %v1049 = getelementptr inbounds float, ptr %v974, i64 %v1048
  store <8 x float> %v1033, ptr %v1049, align 4
  %v1050 = add i64 %v988, 4
  %v1051 = mul i64 %v1050, 8
  %v1052 = getelementptr inbounds float, ptr %v974, i64 %v1051
  store <8 x float> %v1034, ptr %v1052, align 4
  %v1053 = add i64 %v988, 5
  %v1054 = mul i64 %v1053, 8
  %v1055 = getelementptr inbounds float, ptr %v974, i64 %v1054
  store <8 x float> %v1035, ptr %v1055, align 4
  %v1056 = add i64 %v988, 6
  %v1057 = mul i64 %v1056, 8
  %v1058 = getelementptr inbounds float, ptr %v974, i64 %v1057
  store <8 x float> %v1036, ptr %v1058, align 4
  %v1059 = add i64 %v988, 7
  %v1060 = mul i64 %v1059, 8
  %v1061 = getelementptr inbounds float, ptr %v974, i64 %v1060
  store <8 x float> %v1037, ptr %v1061, align 4
  %v1062 = add nsw i64 %v988, 8
  br label %b178
b180:
  br label %b181
b181:
  %v1063 = phi i64 [ 8, %b180 ], [ %v1071, %b182 ]
  %v1064 = icmp slt i64 %v1063, 8
  br i1 %v1064, label %b182, label %b183
b182:
  %v1065 = mul i64 %v1063, 1
  %v1066 = getelementptr inbounds float, ptr %v986, i64 %v1065
  %v1067 = getelementptr float, ptr %v1066, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v1068 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1067, <8 x i1> %v983, <8 x float> zeroinitializer)
  %v1069 = mul i64 %v1063, 8
  %v1070 = getelementptr inbounds float, ptr %v974, i64 %v1069
  store <8 x float> %v1068, ptr %v1070, align 4
  %v1071 = add nsw i64 %v1063, 1
  br label %b181
b183:
  br label %b177
b177:
  %v1072 = icmp slt i64 %v977, 8
  br i1 %v1072, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1073 = phi i64 [ 0, %b184 ], [ %v1081, %b187 ]
  %v1074 = icmp slt i64 %v1073, 8
  br i1 %v1074, label %b187, label %b188
b187:
  %v1075 = mul i64 %v1073, 1
  %v1076 = getelementptr inbounds float, ptr %v986, i64 %v1075
  %v1077 = getelementptr float, ptr %v1076, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v1078 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1077, <8 x i1> %v983, <8 x float> zeroinitializer)
  %v1079 = mul i64 %v1073, 8
  %v1080 = getelementptr inbounds float, ptr %v974, i64 %v1079
  store <8 x float> %v1078, ptr %v1080, align 4
  %v1081 = add nsw i64 %v1073, 1
  br label %b186
b188:
  br label %b185
b185:
  %v1082 = add i64 %v970, 64
  %v1083 = add nsw i64 %v968, 1
  br label %b173
b175:
  br label %b172
b172:
  %v1084 = icmp sgt i64 %v3, 1
  br i1 %v1084, label %b189, label %b190
b189:
  %v1085 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1086 = atomicrmw add ptr %v1085, i64 1 acq_rel
  %v1087 = load i64, ptr %v67, align 8
  %v1088 = add i64 %v1087, 1
  store i64 %v1088, ptr %v67, align 8
  %v1089 = mul i64 %v3, %v1088
  br label %b191
b191:
  %v1090 = load atomic i64, ptr %v1085 acquire, align 8
  %v1091 = icmp slt i64 %v1090, %v1089
  br i1 %v1091, label %b192, label %b193
b192:
  %v1092 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v1094 = add i64 %v8, 0
  %v1095 = sdiv i64 %v1094, 1
  %v1096 = add i64 %v2, 1
  %v1097 = mul i64 %v1095, %v2
  %v1098 = sdiv i64 %v1097, %v3
  %v1099 = mul i64 %v1098, 1
  %v1100 = icmp slt i64 %v1099, %v8
  %v1101 = select i1 %v1100, i64 %v1099, i64 %v8
  %v1102 = mul i64 %v1095, %v1096
  %v1103 = sdiv i64 %v1102, %v3
  %v1104 = mul i64 %v1103, 1
  %v1105 = icmp slt i64 %v1104, %v8
  %v1106 = select i1 %v1105, i64 %v1104, i64 %v8
  br label %b194
b194:
  %v1107 = phi i64 [ %v1101, %b190 ], [ %v1172, %b199 ]
  %v1108 = icmp slt i64 %v1107, %v1106
  br i1 %v1108, label %b195, label %b196
b195:
  %v1109 = add i64 %v1107, 96
  %v1110 = icmp slt i64 %v1109, %v1106
  %v1111 = select i1 %v1110, i64 %v1109, i64 %v1106
  br label %b197
b197:
  %v1112 = phi i64 [ 0, %b195 ], [ %v1171, %b202 ]
  %v1113 = icmp slt i64 %v1112, 1
  br i1 %v1113, label %b198, label %b199
b198:
  %v1114 = sub i64 %v1111, %v1107
  %v1115 = sub i64 8, 1
  %v1116 = add i64 %v1114, %v1115
  %v1117 = sdiv i64 %v1116, 8
  br label %b200
b200:
  %v1118 = phi i64 [ 0, %b198 ], [ %v1170, %b207 ]
  %v1119 = icmp slt i64 %v1118, %v1117
  br i1 %v1119, label %b201, label %b202
b201:
  %v1120 = mul i64 %v1114, %v1118
  %v1121 = sdiv i64 %v1120, %v1117
  %v1122 = add i64 %v1107, %v1121
  %v1123 = add i64 %v1118, 1
  %v1124 = mul i64 %v1114, %v1123
  %v1125 = sdiv i64 %v1124, %v1117
  %v1126 = add i64 %v1107, %v1125
  %v1127 = mul i64 %v1112, 64
  %v1128 = getelementptr inbounds float, ptr %v949, i64 %v1127
  %v1129 = sub i64 %v1126, %v1122
  %v1130 = mul i64 1, %v7
  %v1131 = add i64 %v1122, %v1130
  %v1132 = mul i64 %v1131, 8
  %v1133 = getelementptr inbounds float, ptr %v22, i64 %v1132
  %v1134 = getelementptr inbounds float, ptr %v1133, i64 0
  %v1135 = sub i64 %v1129, 1
  %v1136 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1135
  %v1137 = load ptr, ptr %v1136, align 4
  %v1138 = icmp sgt i64 %v1129, 0
  br i1 %v1138, label %b203, label %b204
b203:
  call void %v1137(ptr %v1134, i64 8, ptr %v1128, i64 8, ptr %v1093)
  br label %b204
b204:
  %v1139 = add i64 %v1127, 64
  br label %b205
b205:
  %v1140 = phi i64 [ %v1122, %b204 ], [ %v1169, %b210 ]
  %v1141 = icmp slt i64 %v1140, %v1126
  br i1 %v1141, label %b206, label %b207
b206:
  %v1142 = sub i64 %v1140, %v1122
  %v1143 = mul i64 %v1142, 8
  %v1144 = getelementptr inbounds float, ptr %v1093, i64 %v1143
  %v1145 = mul i64 %v1140, 8
  %v1146 = getelementptr inbounds float, ptr %v38, i64 %v1145
  %v1147 = mul i64 %v1140, 8
  %v1148 = getelementptr inbounds float, ptr %v26, i64 %v1147
  br label %b208
b208:
  %v1149 = phi i64 [ 0, %b206 ], [ %v1168, %b209 ]
  %v1150 = icmp slt i64 %v1149, 1
  br i1 %v1150, label %b209, label %b210
b209:
  %v1151 = mul i64 %v1112, 1
  %v1152 = add i64 %v1151, %v1149
  %v1153 = mul i64 %v1152, 8
  %v1154 = add i64 0, %v1149
  %v1155 = mul i64 %v1154, 8
  %v1156 = getelementptr inbounds float, ptr %v1144, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = add i64 0, %v1153
  %v1159 = getelementptr inbounds float, ptr %v36, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = add i64 0, %v1153
  %v1162 = getelementptr inbounds float, ptr %v1146, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = fadd <8 x float> %v1163, %v1157
  %v1165 = fadd <8 x float> %v1160, %v1164
  %v1166 = add i64 0, %v1153
  %v1167 = getelementptr inbounds float, ptr %v1148, i64 %v1166
  store <8 x float> %v1165, ptr %v1167, align 4
  %v1168 = add nsw i64 %v1149, 1
  br label %b208
b210:
  %v1169 = add nsw i64 %v1140, 1
  br label %b205
b207:
  %v1170 = add nsw i64 %v1118, 1
  br label %b200
b202:
  %v1171 = add nsw i64 %v1112, 1
  br label %b197
b199:
  %v1172 = add nsw i64 %v1107, 96
  br label %b194
b196:
  %v1173 = icmp sgt i64 %v3, 1
  br i1 %v1173, label %b211, label %b212
b211:
  %v1174 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1175 = atomicrmw add ptr %v1174, i64 1 acq_rel
  %v1176 = load i64, ptr %v67, align 8
  %v1177 = add i64 %v1176, 1
  store i64 %v1177, ptr %v67, align 8
  %v1178 = mul i64 %v3, %v1177
  br label %b213
b213:
  %v1179 = load atomic i64, ptr %v1174 acquire, align 8
  %v1180 = icmp slt i64 %v1179, %v1178
  br i1 %v1180, label %b214, label %b215
b214:
  %v1181 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
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
  %v67 = alloca i64, i64 1, align 8
  %v176 = alloca float, i64 96, align 4
  %v394 = alloca float, i64 64, align 4
  %v571 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 20
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 15360
  %v71 = add i64 %v70, 320
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v69, i64 0
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b0, label %b1
b0:
  %v77 = add i64 1, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, 1
  %v84 = select i1 %v83, i64 %v82, i64 1
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, 1
  %v89 = select i1 %v88, i64 %v87, i64 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  br label %b2
b2:
  %v92 = phi i64 [ %v84, %b0 ], [ %v166, %b13 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b3, label %b4
b3:
  %v94 = mul i64 %v92, 192
  %v95 = mul i64 %v92, 24
  %v96 = add i64 %v94, 0
  %v97 = add i64 %v95, 0
  %v98 = getelementptr inbounds float, ptr %v73, i64 %v96
  %v99 = sub i64 17, %v97
  %v100 = icmp slt i64 %v99, 0
  %v101 = select i1 %v100, i64 0, i64 %v99
  %v102 = icmp ult i64 %v101, 8
  %v103 = select i1 %v102, i64 %v101, i64 8
  %v104 = trunc i64 %v103 to i32
  %v105 = insertelement <8 x i32> poison, i32 %v104, i64 0
  %v106 = shufflevector <8 x i32> %v105, <8 x i32> poison, <8 x i32> zeroinitializer
  %v107 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v106
  %v108 = mul i64 %v97, 1
  %v109 = add i64 0, %v108
  %v110 = getelementptr inbounds float, ptr %v16, i64 %v109
  br label %b5
b5:
  %v111 = phi i64 [ 0, %b3 ], [ %v118, %b6 ]
  %v112 = icmp slt i64 %v111, 8
  br i1 %v112, label %b6, label %b7
b6:
  %v113 = mul i64 %v111, 17
  %v114 = getelementptr inbounds float, ptr %v110, i64 %v113
  %v115 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v114, <8 x i1> %v107, <8 x float> zeroinitializer)
  %v116 = mul i64 %v111, 24
  %v117 = getelementptr inbounds float, ptr %v98, i64 %v116
  store <8 x float> %v115, ptr %v117, align 4
  %v118 = add nsw i64 %v111, 1
  br label %b5
b7:
  %v119 = add i64 %v94, 8
  %v120 = add i64 %v95, 8
  %v121 = getelementptr inbounds float, ptr %v73, i64 %v119
  %v122 = sub i64 17, %v120
  %v123 = icmp slt i64 %v122, 0
  %v124 = select i1 %v123, i64 0, i64 %v122
  %v125 = icmp ult i64 %v124, 8
  %v126 = select i1 %v125, i64 %v124, i64 8
  %v127 = trunc i64 %v126 to i32
  %v128 = insertelement <8 x i32> poison, i32 %v127, i64 0
  %v129 = shufflevector <8 x i32> %v128, <8 x i32> poison, <8 x i32> zeroinitializer
  %v130 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v129
  %v131 = mul i64 %v120, 1
  %v132 = add i64 0, %v131
  %v133 = getelementptr inbounds float, ptr %v16, i64 %v132
  br label %b8
b8:
  %v134 = phi i64 [ 0, %b7 ], [ %v141, %b9 ]
  %v135 = icmp slt i64 %v134, 8
  br i1 %v135, label %b9, label %b10
b9:
  %v136 = mul i64 %v134, 17
  %v137 = getelementptr inbounds float, ptr %v133, i64 %v136
  %v138 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v137, <8 x i1> %v130, <8 x float> zeroinitializer)
  %v139 = mul i64 %v134, 24
  %v140 = getelementptr inbounds float, ptr %v121, i64 %v139
  store <8 x float> %v138, ptr %v140, align 4
  %v141 = add nsw i64 %v134, 1
  br label %b8
b10:
  %v142 = add i64 %v94, 16
  %v143 = add i64 %v95, 16
  %v144 = getelementptr inbounds float, ptr %v73, i64 %v142
  %v145 = sub i64 17, %v143
  %v146 = icmp slt i64 %v145, 0
  %v147 = select i1 %v146, i64 0, i64 %v145
  %v148 = icmp ult i64 %v147, 8
  %v149 = select i1 %v148, i64 %v147, i64 8
  %v150 = trunc i64 %v149 to i32
  %v151 = insertelement <8 x i32> poison, i32 %v150, i64 0
  %v152 = shufflevector <8 x i32> %v151, <8 x i32> poison, <8 x i32> zeroinitializer
  %v153 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v152
  %v154 = mul i64 %v143, 1
  %v155 = add i64 0, %v154
  %v156 = getelementptr inbounds float, ptr %v16, i64 %v155
  br label %b11
b11:
  %v157 = phi i64 [ 0, %b10 ], [ %v164, %b12 ]
  %v158 = icmp slt i64 %v157, 8
  br i1 %v158, label %b12, label %b13
b12:
  %v159 = mul i64 %v157, 17
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v160, <8 x i1> %v153, <8 x float> zeroinitializer)
  %v162 = mul i64 %v157, 24
  %v163 = getelementptr inbounds float, ptr %v144, i64 %v162
  store <8 x float> %v161, ptr %v163, align 4
  %v164 = add nsw i64 %v157, 1
  br label %b11
b13:
  %v165 = add i64 %v94, 192
  %v166 = add nsw i64 %v92, 1
  br label %b2
b4:
  br label %b1
b1:
  %v167 = icmp sgt i64 %v3, 1
  br i1 %v167, label %b14, label %b15
b14:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 3
  %v169 = atomicrmw add ptr %v168, i64 1 acq_rel
  %v170 = load i64, ptr %v67, align 8
  %v171 = add i64 %v170, 1
  store i64 %v171, ptr %v67, align 8
  %v172 = mul i64 %v3, %v171
  br label %b16
b16:
  %v173 = load atomic i64, ptr %v168 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b17, label %b18
b17:
  %v175 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v177 = add i64 %v8, 0
  %v178 = sdiv i64 %v177, 1
  %v179 = add i64 %v2, 1
  %v180 = mul i64 %v178, %v2
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, %v8
  %v184 = select i1 %v183, i64 %v182, i64 %v8
  %v185 = mul i64 %v178, %v179
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, %v8
  %v189 = select i1 %v188, i64 %v187, i64 %v8
  br label %b19
b19:
  %v190 = phi i64 [ %v184, %b15 ], [ %v257, %b24 ]
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b20, label %b21
b20:
  %v192 = add i64 %v190, 96
  %v193 = icmp slt i64 %v192, %v189
  %v194 = select i1 %v193, i64 %v192, i64 %v189
  br label %b22
b22:
  %v195 = phi i64 [ 0, %b20 ], [ %v256, %b27 ]
  %v196 = icmp slt i64 %v195, 1
  br i1 %v196, label %b23, label %b24
b23:
  %v197 = sub i64 %v194, %v190
  %v198 = sub i64 4, 1
  %v199 = add i64 %v197, %v198
  %v200 = sdiv i64 %v199, 4
  br label %b25
b25:
  %v201 = phi i64 [ 0, %b23 ], [ %v255, %b32 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b26, label %b27
b26:
  %v203 = mul i64 %v197, %v201
  %v204 = sdiv i64 %v203, %v200
  %v205 = add i64 %v190, %v204
  %v206 = add i64 %v201, 1
  %v207 = mul i64 %v197, %v206
  %v208 = sdiv i64 %v207, %v200
  %v209 = add i64 %v190, %v208
  %v210 = mul i64 %v195, 192
  %v211 = getelementptr inbounds float, ptr %v73, i64 %v210
  %v212 = sub i64 %v209, %v205
  %v213 = mul i64 %v205, 8
  %v214 = getelementptr inbounds float, ptr %v18, i64 %v213
  %v215 = getelementptr inbounds float, ptr %v214, i64 0
  %v216 = sub i64 %v212, 1
  %v217 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v216
  %v218 = load ptr, ptr %v217, align 4
  %v219 = icmp sgt i64 %v212, 0
  br i1 %v219, label %b28, label %b29
b28:
  call void %v218(ptr %v215, i64 8, ptr %v211, i64 8, ptr %v176)
  br label %b29
b29:
  %v220 = add i64 %v210, 192
  br label %b30
b30:
  %v221 = phi i64 [ %v205, %b29 ], [ %v254, %b35 ]
  %v222 = icmp slt i64 %v221, %v209
  br i1 %v222, label %b31, label %b32
b31:
  %v223 = sub i64 %v221, %v205
  %v224 = mul i64 %v223, 24
  %v225 = getelementptr inbounds float, ptr %v176, i64 %v224
  %v226 = mul i64 %v221, 17
  %v227 = getelementptr inbounds float, ptr %v44, i64 %v226
  br label %b33
b33:
  %v228 = phi i64 [ 0, %b31 ], [ %v253, %b39 ]
  %v229 = icmp slt i64 %v228, 3
  br i1 %v229, label %b34, label %b35
b34:
  %v230 = mul i64 %v195, 3
  %v231 = add i64 %v230, %v228
  %v232 = mul i64 %v231, 8
  %v233 = icmp slt i64 %v232, 16
  br i1 %v233, label %b36, label %b37
b36:
  %v234 = add i64 0, %v228
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v225, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = add i64 0, %v232
  %v239 = getelementptr inbounds float, ptr %v227, i64 %v238
  store <8 x float> %v237, ptr %v239, align 4
  br label %b37
b37:
  %v240 = icmp eq i64 %v232, 16
  br i1 %v240, label %b38, label %b39
b38:
  %v241 = icmp ult i64 1, 8
  %v242 = select i1 %v241, i64 1, i64 8
  %v243 = trunc i64 %v242 to i32
  %v244 = insertelement <8 x i32> poison, i32 %v243, i64 0
  %v245 = shufflevector <8 x i32> %v244, <8 x i32> poison, <8 x i32> zeroinitializer
  %v246 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v245
  %v247 = add i64 0, %v228
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v225, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = add i64 0, %v232
  %v252 = getelementptr inbounds float, ptr %v227, i64 %v251
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v250, ptr align 4 %v252, <8 x i1> %v246)
  br label %b39
b39:
  %v253 = add nsw i64 %v228, 1
  br label %b33
b35:
  %v254 = add nsw i64 %v221, 1
  br label %b30
b32:
  %v255 = add nsw i64 %v201, 1
  br label %b25
b27:
  %v256 = add nsw i64 %v195, 1
  br label %b22
b24:
  %v257 = add nsw i64 %v190, 96
  br label %b19
b21:
  %v258 = icmp sgt i64 %v3, 1
  br i1 %v258, label %b40, label %b41
b40:
  %v259 = getelementptr inbounds i64, ptr %v1, i64 3
  %v260 = atomicrmw add ptr %v259, i64 1 acq_rel
  %v261 = load i64, ptr %v67, align 8
  %v262 = add i64 %v261, 1
  store i64 %v262, ptr %v67, align 8
  %v263 = mul i64 %v3, %v262
  br label %b42
b42:
  %v264 = load atomic i64, ptr %v259 acquire, align 8
  %v265 = icmp slt i64 %v264, %v263
  br i1 %v265, label %b43, label %b44
b43:
  %v266 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v267 = getelementptr inbounds float, ptr %v69, i64 192
  %v268 = getelementptr inbounds i64, ptr %v1, i64 4
  %v269 = load i64, ptr %v268, align 8
  %v270 = icmp eq i64 %v269, 0
  br i1 %v270, label %b45, label %b46
b45:
  %v271 = add i64 1, 0
  %v272 = sdiv i64 %v271, 1
  %v273 = add i64 %v2, 1
  %v274 = mul i64 %v272, %v2
  %v275 = sdiv i64 %v274, %v3
  %v276 = mul i64 %v275, 1
  %v277 = icmp slt i64 %v276, 1
  %v278 = select i1 %v277, i64 %v276, i64 1
  %v279 = mul i64 %v272, %v273
  %v280 = sdiv i64 %v279, %v3
  %v281 = mul i64 %v280, 1
  %v282 = icmp slt i64 %v281, 1
  %v283 = select i1 %v282, i64 %v281, i64 1
  %v284 = icmp slt i64 %v283, 1
  %v285 = select i1 %v284, i64 %v283, i64 1
  br label %b47
b47:
  %v286 = phi i64 [ %v278, %b45 ], [ %v314, %b52 ]
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b48, label %b49
b48:
  %v288 = mul i64 %v286, 64
  %v289 = mul i64 %v286, 8
  %v290 = add i64 %v288, 0
  %v291 = add i64 %v289, 0
  %v292 = getelementptr inbounds float, ptr %v267, i64 %v290
  %v293 = sub i64 8, %v291
  %v294 = icmp slt i64 %v293, 0
  %v295 = select i1 %v294, i64 0, i64 %v293
  %v296 = icmp ult i64 %v295, 8
  %v297 = select i1 %v296, i64 %v295, i64 8
  %v298 = trunc i64 %v297 to i32
  %v299 = insertelement <8 x i32> poison, i32 %v298, i64 0
  %v300 = shufflevector <8 x i32> %v299, <8 x i32> poison, <8 x i32> zeroinitializer
  %v301 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v300
  %v302 = mul i64 %v291, 1
  %v303 = add i64 0, %v302
  %v304 = getelementptr inbounds float, ptr %v14, i64 %v303
  br label %b50
b50:
  %v305 = phi i64 [ 0, %b48 ], [ %v312, %b51 ]
  %v306 = icmp slt i64 %v305, 8
  br i1 %v306, label %b51, label %b52
b51:
  %v307 = mul i64 %v305, 8
  %v308 = getelementptr inbounds float, ptr %v304, i64 %v307
  %v309 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v308, <8 x i1> %v301, <8 x float> zeroinitializer)
  %v310 = mul i64 %v305, 8
  %v311 = getelementptr inbounds float, ptr %v292, i64 %v310
  store <8 x float> %v309, ptr %v311, align 4
  %v312 = add nsw i64 %v305, 1
  br label %b50
b52:
  %v313 = add i64 %v288, 64
  %v314 = add nsw i64 %v286, 1
  br label %b47
b49:
  br label %b46
b46:
  %v315 = icmp sgt i64 %v3, 1
  br i1 %v315, label %b53, label %b54
b53:
  %v316 = getelementptr inbounds i64, ptr %v1, i64 3
  %v317 = atomicrmw add ptr %v316, i64 1 acq_rel
  %v318 = load i64, ptr %v67, align 8
  %v319 = add i64 %v318, 1
  store i64 %v319, ptr %v67, align 8
  %v320 = mul i64 %v3, %v319
  br label %b55
b55:
  %v321 = load atomic i64, ptr %v316 acquire, align 8
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b56, label %b57
b56:
  %v323 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  br label %b58
b58:
  %v324 = phi i64 [ 0, %b54 ], [ %v504, %b66 ]
  %v325 = icmp slt i64 %v324, %v5
  br i1 %v325, label %b59, label %b60
b59:
  %v326 = sub i64 %v5, 1
  %v327 = sub i64 %v326, %v324
  %v328 = add i64 %v7, 0
  %v329 = sdiv i64 %v328, 1
  %v330 = add i64 %v2, 1
  %v331 = mul i64 %v329, %v2
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, %v7
  %v335 = select i1 %v334, i64 %v333, i64 %v7
  %v336 = mul i64 %v329, %v330
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, %v7
  %v340 = select i1 %v339, i64 %v338, i64 %v7
  br label %b61
b61:
  %v341 = phi i64 [ %v335, %b59 ], [ %v393, %b62 ]
  %v342 = icmp slt i64 %v341, %v340
  br i1 %v342, label %b62, label %b63
b62:
  %v343 = add i64 %v327, 1
  %v344 = and i64 %v343, 1
  %v345 = mul i64 %v344, %v7
  %v346 = add i64 %v345, %v341
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v24, i64 %v347
  %v349 = add i64 %v327, 0
  %v350 = and i64 %v349, %v52
  %v351 = mul i64 %v350, %v7
  %v352 = add i64 %v351, %v341
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v20, i64 %v353
  %v355 = add i64 %v327, 0
  %v356 = and i64 %v355, %v64
  %v357 = mul i64 %v356, %v7
  %v358 = add i64 %v357, %v341
  %v359 = mul i64 %v358, 17
  %v360 = getelementptr inbounds float, ptr %v44, i64 %v359
  %v361 = add i64 %v327, 0
  %v362 = and i64 %v361, %v62
  %v363 = mul i64 %v362, %v7
  %v364 = add i64 %v363, %v341
  %v365 = mul i64 %v364, 8
  %v366 = getelementptr inbounds float, ptr %v42, i64 %v365
  %v367 = add i64 %v327, 0
  %v368 = and i64 %v367, %v66
  %v369 = mul i64 %v368, %v7
  %v370 = add i64 %v369, %v341
  %v371 = mul i64 %v370, 8
  %v372 = getelementptr inbounds float, ptr %v46, i64 %v371
  %v373 = add i64 0, 0
  %v374 = getelementptr inbounds float, ptr %v348, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = add i64 0, 0
  %v377 = getelementptr inbounds float, ptr %v354, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = fadd <8 x float> %v375, %v378
  %v380 = add i64 9, 0
  %v381 = getelementptr inbounds float, ptr %v360, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fadd <8 x float> %v379, %v382
  %v384 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v385 = shufflevector <8 x float> %v384, <8 x float> poison, <8 x i32> zeroinitializer
  %v386 = fmul <8 x float> %v383, %v385
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v366, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = fmul <8 x float> %v386, %v389
  %v391 = add i64 0, 0
  %v392 = getelementptr inbounds float, ptr %v372, i64 %v391
  store <8 x float> %v390, ptr %v392, align 4
  %v393 = add nsw i64 %v341, 1
  br label %b61
b63:
  %v395 = add i64 %v7, 0
  %v396 = sdiv i64 %v395, 1
  %v397 = add i64 %v2, 1
  %v398 = mul i64 %v396, %v2
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, %v7
  %v402 = select i1 %v401, i64 %v400, i64 %v7
  %v403 = mul i64 %v396, %v397
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, %v7
  %v407 = select i1 %v406, i64 %v405, i64 %v7
  br label %b64
b64:
  %v408 = phi i64 [ %v402, %b63 ], [ %v503, %b69 ]
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b65, label %b66
b65:
  %v410 = add i64 %v408, 96
  %v411 = icmp slt i64 %v410, %v407
  %v412 = select i1 %v411, i64 %v410, i64 %v407
  br label %b67
b67:
  %v413 = phi i64 [ 0, %b65 ], [ %v502, %b72 ]
  %v414 = icmp slt i64 %v413, 1
  br i1 %v414, label %b68, label %b69
b68:
  %v415 = sub i64 %v412, %v408
  %v416 = sub i64 8, 1
  %v417 = add i64 %v415, %v416
  %v418 = sdiv i64 %v417, 8
  br label %b70
b70:
  %v419 = phi i64 [ 0, %b68 ], [ %v501, %b77 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b71, label %b72
b71:
  %v421 = mul i64 %v415, %v419
  %v422 = sdiv i64 %v421, %v418
  %v423 = add i64 %v408, %v422
  %v424 = add i64 %v419, 1
  %v425 = mul i64 %v415, %v424
  %v426 = sdiv i64 %v425, %v418
  %v427 = add i64 %v408, %v426
  %v428 = mul i64 %v413, 64
  %v429 = getelementptr inbounds float, ptr %v267, i64 %v428
  %v430 = sub i64 %v427, %v423
  %v431 = add i64 %v327, 0
  %v432 = and i64 %v431, %v66
  %v433 = mul i64 %v432, %v7
  %v434 = add i64 %v433, %v423
  %v435 = mul i64 %v434, 8
  %v436 = getelementptr inbounds float, ptr %v46, i64 %v435
  %v437 = getelementptr inbounds float, ptr %v436, i64 0
  %v438 = sub i64 %v430, 1
  %v439 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v438
  %v440 = load ptr, ptr %v439, align 4
  %v441 = icmp sgt i64 %v430, 0
  br i1 %v441, label %b73, label %b74
b73:
  call void %v440(ptr %v437, i64 8, ptr %v429, i64 8, ptr %v394)
  br label %b74
b74:
  %v442 = add i64 %v428, 64
  br label %b75
b75:
  %v443 = phi i64 [ %v423, %b74 ], [ %v500, %b80 ]
  %v444 = icmp slt i64 %v443, %v427
  br i1 %v444, label %b76, label %b77
b76:
  %v445 = sub i64 %v443, %v423
  %v446 = mul i64 %v445, 8
  %v447 = getelementptr inbounds float, ptr %v394, i64 %v446
  %v448 = add i64 %v327, 1
  %v449 = and i64 %v448, 1
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v443
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v24, i64 %v452
  %v454 = add i64 %v327, 0
  %v455 = and i64 %v454, %v52
  %v456 = mul i64 %v455, %v7
  %v457 = add i64 %v456, %v443
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v20, i64 %v458
  %v460 = add i64 %v327, 0
  %v461 = and i64 %v460, %v64
  %v462 = mul i64 %v461, %v7
  %v463 = add i64 %v462, %v443
  %v464 = mul i64 %v463, 17
  %v465 = getelementptr inbounds float, ptr %v44, i64 %v464
  %v466 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v467 = add i64 %v327, 0
  %v468 = and i64 %v467, 1
  %v469 = mul i64 %v468, %v7
  %v470 = add i64 %v469, %v443
  %v471 = mul i64 %v470, 8
  %v472 = getelementptr inbounds float, ptr %v24, i64 %v471
  br label %b78
b78:
  %v473 = phi i64 [ 0, %b76 ], [ %v499, %b79 ]
  %v474 = icmp slt i64 %v473, 1
  br i1 %v474, label %b79, label %b80
b79:
  %v475 = mul i64 %v413, 1
  %v476 = add i64 %v475, %v473
  %v477 = mul i64 %v476, 8
  %v478 = add i64 0, %v473
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v447, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 0, %v477
  %v483 = getelementptr inbounds float, ptr %v453, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = add i64 0, %v477
  %v486 = getelementptr inbounds float, ptr %v459, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = fadd <8 x float> %v484, %v487
  %v489 = add i64 9, %v477
  %v490 = getelementptr inbounds float, ptr %v465, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = fadd <8 x float> %v488, %v491
  %v493 = insertelement <8 x float> poison, float %v466, i64 0
  %v494 = shufflevector <8 x float> %v493, <8 x float> poison, <8 x i32> zeroinitializer
  %v495 = fmul <8 x float> %v492, %v494
  %v496 = fadd <8 x float> %v495, %v481
  %v497 = add i64 0, %v477
  %v498 = getelementptr inbounds float, ptr %v472, i64 %v497
  store <8 x float> %v496, ptr %v498, align 4
  %v499 = add nsw i64 %v473, 1
  br label %b78
b80:
  %v500 = add nsw i64 %v443, 1
  br label %b75
b77:
  %v501 = add nsw i64 %v419, 1
  br label %b70
b72:
  %v502 = add nsw i64 %v413, 1
  br label %b67
b69:
  %v503 = add nsw i64 %v408, 96
  br label %b64
b66:
  %v504 = add nsw i64 %v324, 1
  br label %b58
b60:
  %v505 = icmp sgt i64 %v3, 1
  br i1 %v505, label %b81, label %b82
b81:
  %v506 = getelementptr inbounds i64, ptr %v1, i64 3
  %v507 = atomicrmw add ptr %v506, i64 1 acq_rel
  %v508 = load i64, ptr %v67, align 8
  %v509 = add i64 %v508, 1
  store i64 %v509, ptr %v67, align 8
  %v510 = mul i64 %v3, %v509
  br label %b83
b83:
  %v511 = load atomic i64, ptr %v506 acquire, align 8
  %v512 = icmp slt i64 %v511, %v510
  br i1 %v512, label %b84, label %b85
b84:
  %v513 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  %v514 = getelementptr inbounds float, ptr %v69, i64 256
  %v515 = getelementptr inbounds i64, ptr %v1, i64 4
  %v516 = load i64, ptr %v515, align 8
  %v517 = icmp eq i64 %v516, 0
  br i1 %v517, label %b86, label %b87
b86:
  %v518 = add i64 1, 0
  %v519 = sdiv i64 %v518, 1
  %v520 = add i64 %v2, 1
  %v521 = mul i64 %v519, %v2
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, 1
  %v525 = select i1 %v524, i64 %v523, i64 1
  %v526 = mul i64 %v519, %v520
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, 1
  %v530 = select i1 %v529, i64 %v528, i64 1
  %v531 = icmp slt i64 %v530, 1
  %v532 = select i1 %v531, i64 %v530, i64 1
  br label %b88
b88:
  %v533 = phi i64 [ %v525, %b86 ], [ %v561, %b93 ]
  %v534 = icmp slt i64 %v533, %v532
  br i1 %v534, label %b89, label %b90
b89:
  %v535 = mul i64 %v533, 64
  %v536 = mul i64 %v533, 8
  %v537 = add i64 %v535, 0
  %v538 = add i64 %v536, 0
  %v539 = getelementptr inbounds float, ptr %v514, i64 %v537
  %v540 = sub i64 8, %v538
  %v541 = icmp slt i64 %v540, 0
  %v542 = select i1 %v541, i64 0, i64 %v540
  %v543 = icmp ult i64 %v542, 8
  %v544 = select i1 %v543, i64 %v542, i64 8
  %v545 = trunc i64 %v544 to i32
  %v546 = insertelement <8 x i32> poison, i32 %v545, i64 0
  %v547 = shufflevector <8 x i32> %v546, <8 x i32> poison, <8 x i32> zeroinitializer
  %v548 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v547
  %v549 = mul i64 %v538, 1
  %v550 = add i64 1, %v549
  %v551 = getelementptr inbounds float, ptr %v12, i64 %v550
  br label %b91
b91:
  %v552 = phi i64 [ 0, %b89 ], [ %v559, %b92 ]
  %v553 = icmp slt i64 %v552, 8
  br i1 %v553, label %b92, label %b93
b92:
  %v554 = mul i64 %v552, 9
  %v555 = getelementptr inbounds float, ptr %v551, i64 %v554
  %v556 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v555, <8 x i1> %v548, <8 x float> zeroinitializer)
  %v557 = mul i64 %v552, 8
  %v558 = getelementptr inbounds float, ptr %v539, i64 %v557
  store <8 x float> %v556, ptr %v558, align 4
  %v559 = add nsw i64 %v552, 1
  br label %b91
b93:
  %v560 = add i64 %v535, 64
  %v561 = add nsw i64 %v533, 1
  br label %b88
b90:
  br label %b87
b87:
  %v562 = icmp sgt i64 %v3, 1
  br i1 %v562, label %b94, label %b95
b94:
  %v563 = getelementptr inbounds i64, ptr %v1, i64 3
  %v564 = atomicrmw add ptr %v563, i64 1 acq_rel
  %v565 = load i64, ptr %v67, align 8
  %v566 = add i64 %v565, 1
  store i64 %v566, ptr %v67, align 8
  %v567 = mul i64 %v3, %v566
  br label %b96
b96:
  %v568 = load atomic i64, ptr %v563 acquire, align 8
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b97, label %b98
b97:
  %v570 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v572 = add i64 %v8, 0
  %v573 = sdiv i64 %v572, 1
  %v574 = add i64 %v2, 1
  %v575 = mul i64 %v573, %v2
  %v576 = sdiv i64 %v575, %v3
  %v577 = mul i64 %v576, 1
  %v578 = icmp slt i64 %v577, %v8
  %v579 = select i1 %v578, i64 %v577, i64 %v8
  %v580 = mul i64 %v573, %v574
  %v581 = sdiv i64 %v580, %v3
  %v582 = mul i64 %v581, 1
  %v583 = icmp slt i64 %v582, %v8
  %v584 = select i1 %v583, i64 %v582, i64 %v8
  br label %b99
b99:
  %v585 = phi i64 [ %v579, %b95 ], [ %v644, %b104 ]
  %v586 = icmp slt i64 %v585, %v584
  br i1 %v586, label %b100, label %b101
b100:
  %v587 = add i64 %v585, 96
  %v588 = icmp slt i64 %v587, %v584
  %v589 = select i1 %v588, i64 %v587, i64 %v584
  br label %b102
b102:
  %v590 = phi i64 [ 0, %b100 ], [ %v643, %b107 ]
  %v591 = icmp slt i64 %v590, 1
  br i1 %v591, label %b103, label %b104
b103:
  %v592 = sub i64 %v589, %v585
  %v593 = sub i64 8, 1
  %v594 = add i64 %v592, %v593
  %v595 = sdiv i64 %v594, 8
  br label %b105
b105:
  %v596 = phi i64 [ 0, %b103 ], [ %v642, %b112 ]
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b106, label %b107
b106:
  %v598 = mul i64 %v592, %v596
  %v599 = sdiv i64 %v598, %v595
  %v600 = add i64 %v585, %v599
  %v601 = add i64 %v596, 1
  %v602 = mul i64 %v592, %v601
  %v603 = sdiv i64 %v602, %v595
  %v604 = add i64 %v585, %v603
  %v605 = mul i64 %v590, 64
  %v606 = getelementptr inbounds float, ptr %v514, i64 %v605
  %v607 = sub i64 %v604, %v600
  %v608 = mul i64 %v600, 8
  %v609 = getelementptr inbounds float, ptr %v46, i64 %v608
  %v610 = getelementptr inbounds float, ptr %v609, i64 0
  %v611 = sub i64 %v607, 1
  %v612 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v611
  %v613 = load ptr, ptr %v612, align 4
  %v614 = icmp sgt i64 %v607, 0
  br i1 %v614, label %b108, label %b109
b108:
  call void %v613(ptr %v610, i64 8, ptr %v606, i64 8, ptr %v571)
  br label %b109
b109:
  %v615 = add i64 %v605, 64
  br label %b110
b110:
  %v616 = phi i64 [ %v600, %b109 ], [ %v641, %b115 ]
  %v617 = icmp slt i64 %v616, %v604
  br i1 %v617, label %b111, label %b112
b111:
  %v618 = sub i64 %v616, %v600
  %v619 = mul i64 %v618, 8
  %v620 = getelementptr inbounds float, ptr %v571, i64 %v619
  %v621 = mul i64 %v616, 17
  %v622 = getelementptr inbounds float, ptr %v44, i64 %v621
  %v623 = mul i64 %v616, 8
  %v624 = getelementptr inbounds float, ptr %v28, i64 %v623
  br label %b113
b113:
  %v625 = phi i64 [ 0, %b111 ], [ %v640, %b114 ]
  %v626 = icmp slt i64 %v625, 1
  br i1 %v626, label %b114, label %b115
b114:
  %v627 = mul i64 %v590, 1
  %v628 = add i64 %v627, %v625
  %v629 = mul i64 %v628, 8
  %v630 = add i64 0, %v625
  %v631 = mul i64 %v630, 8
  %v632 = getelementptr inbounds float, ptr %v620, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 1, %v629
  %v635 = getelementptr inbounds float, ptr %v622, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = fadd <8 x float> %v636, %v633
  %v638 = add i64 0, %v629
  %v639 = getelementptr inbounds float, ptr %v624, i64 %v638
  store <8 x float> %v637, ptr %v639, align 4
  %v640 = add nsw i64 %v625, 1
  br label %b113
b115:
  %v641 = add nsw i64 %v616, 1
  br label %b110
b112:
  %v642 = add nsw i64 %v596, 1
  br label %b105
b107:
  %v643 = add nsw i64 %v590, 1
  br label %b102
b104:
  %v644 = add nsw i64 %v585, 96
  br label %b99
b101:
  %v645 = icmp sgt i64 %v3, 1
  br i1 %v645, label %b116, label %b117
b116:
  %v646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v647 = atomicrmw add ptr %v646, i64 1 acq_rel
  %v648 = load i64, ptr %v67, align 8
  %v649 = add i64 %v648, 1
  store i64 %v649, ptr %v67, align 8
  %v650 = mul i64 %v3, %v649
  br label %b118
b118:
  %v651 = load atomic i64, ptr %v646 acquire, align 8
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b119, label %b120
b119:
  %v653 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v654 = icmp eq i64 %v2, 0
  br i1 %v654, label %b121, label %b122
b121:
  br label %b123
b123:
  %v655 = phi i64 [ 0, %b121 ], [ %v680, %b128 ]
  %v656 = icmp slt i64 %v655, 8
  br i1 %v656, label %b124, label %b125
b124:
  br label %b126
b126:
  %v657 = phi i64 [ 0, %b124 ], [ %v675, %b131 ]
  %v658 = phi float [ 0x0000000000000000, %b124 ], [ %v674, %b131 ]
  %v659 = icmp slt i64 %v657, %v8
  br i1 %v659, label %b127, label %b128
b127:
  %v660 = add i64 %v657, 128
  %v661 = icmp slt i64 %v660, %v8
  %v662 = select i1 %v661, i64 %v660, i64 %v8
  br label %b129
b129:
  %v663 = phi i64 [ %v657, %b127 ], [ %v673, %b130 ]
  %v664 = phi float [ 0x0000000000000000, %b127 ], [ %v672, %b130 ]
  %v665 = icmp slt i64 %v663, %v662
  br i1 %v665, label %b130, label %b131
b130:
  %v666 = mul i64 %v663, 8
  %v667 = getelementptr inbounds float, ptr %v18, i64 %v666
  %v668 = add i64 0, %v655
  %v669 = getelementptr inbounds float, ptr %v667, i64 %v668
  %v670 = load float, ptr %v669, align 4
  %v671 = fmul float %v670, 0x3FF0000000000000
  %v672 = fadd float %v664, %v671
  %v673 = add nsw i64 %v663, 1
  br label %b129
b131:
  %v674 = fadd float %v658, %v664
  %v675 = add nsw i64 %v657, 128
  br label %b126
b128:
  %v676 = mul i64 %v655, 17
  %v677 = add i64 0, %v676
  %v678 = add i64 %v677, 0
  %v679 = getelementptr inbounds float, ptr %v30, i64 %v678
  store float %v658, ptr %v679, align 4
  %v680 = add nsw i64 %v655, 1
  br label %b123
b125:
  br label %b122
b122:
  %v681 = icmp sgt i64 %v3, 1
  br i1 %v681, label %b132, label %b133
b132:
  %v682 = getelementptr inbounds i64, ptr %v1, i64 3
  %v683 = atomicrmw add ptr %v682, i64 1 acq_rel
  %v684 = load i64, ptr %v67, align 8
  %v685 = add i64 %v684, 1
  store i64 %v685, ptr %v67, align 8
  %v686 = mul i64 %v3, %v685
  br label %b134
b134:
  %v687 = load atomic i64, ptr %v682 acquire, align 8
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b135, label %b136
b135:
  %v689 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v690 = mul i64 0, 8
  %v691 = getelementptr inbounds float, ptr %v18, i64 %v690
  %v692 = getelementptr inbounds float, ptr %v691, i64 0
  %v693 = mul i64 0, 8
  %v694 = getelementptr inbounds float, ptr %v10, i64 %v693
  %v695 = getelementptr inbounds float, ptr %v694, i64 0
  %v696 = getelementptr inbounds float, ptr %v72, i64 12288
  %v697 = add i64 8, 1
  %v698 = sdiv i64 %v697, 2
  %v699 = add i64 %v2, 1
  %v700 = mul i64 %v698, %v2
  %v701 = sdiv i64 %v700, %v3
  %v702 = mul i64 %v701, 2
  %v703 = icmp slt i64 %v702, 8
  %v704 = select i1 %v703, i64 %v702, i64 8
  %v705 = mul i64 %v698, %v699
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 2
  %v708 = icmp slt i64 %v707, 8
  %v709 = select i1 %v708, i64 %v707, i64 8
  %v710 = getelementptr inbounds float, ptr %v30, i64 1
  br label %b137
b137:
  %v711 = phi i64 [ %v704, %b133 ], [ %v719, %b142 ]
  %v712 = icmp slt i64 %v711, %v709
  br i1 %v712, label %b138, label %b139
b138:
  %v713 = mul i64 %v711, 17
  %v714 = getelementptr inbounds float, ptr %v710, i64 %v713
  br label %b140
b140:
  %v715 = phi i64 [ 0, %b138 ], [ %v718, %b141 ]
  %v716 = icmp slt i64 %v715, 8
  br i1 %v716, label %b141, label %b142
b141:
  %v717 = getelementptr inbounds float, ptr %v714, i64 %v715
  store float 0x0000000000000000, ptr %v717, align 4
  %v718 = add nsw i64 %v715, 1
  br label %b140
b142:
  %v719 = add nsw i64 %v711, 1
  br label %b137
b139:
  %v720 = mul i64 %v8, 1
  br label %b143
b143:
  %v721 = phi i64 [ 0, %b139 ], [ %v825, %b148 ]
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b144, label %b145
b144:
  %v723 = sub i64 %v720, %v721
  %v724 = icmp slt i64 %v723, 384
  %v725 = select i1 %v724, i64 %v723, i64 384
  br label %b146
b146:
  %v726 = phi i64 [ %v704, %b144 ], [ %v824, %b172 ]
  %v727 = icmp slt i64 %v726, %v709
  br i1 %v727, label %b147, label %b148
b147:
  %v728 = sub i64 %v709, %v726
  %v729 = icmp slt i64 %v728, 64
  %v730 = select i1 %v729, i64 %v728, i64 64
  %v731 = sdiv i64 %v730, 2
  %v732 = mul i64 %v731, 2
  %v733 = sub i64 %v730, %v732
  %v734 = mul i64 %v721, 8
  %v735 = add i64 %v734, %v726
  %v736 = getelementptr inbounds float, ptr %v692, i64 %v735
  br label %b149
b149:
  %v737 = phi i64 [ 0, %b147 ], [ %v763, %b157 ]
  %v738 = icmp slt i64 %v737, %v725
  br i1 %v738, label %b150, label %b151
b150:
  %v739 = mul i64 %v737, 8
  %v740 = getelementptr inbounds float, ptr %v736, i64 %v739
  %v741 = mul i64 %v737, 2
  %v742 = getelementptr inbounds float, ptr %v696, i64 %v741
  br label %b152
b152:
  %v743 = phi i64 [ 0, %b150 ], [ %v752, %b153 ]
  %v744 = icmp slt i64 %v743, %v731
  br i1 %v744, label %b153, label %b154
b153:
  %v745 = mul i64 %v743, 2
  %v746 = getelementptr inbounds float, ptr %v740, i64 %v745
  %v747 = mul i64 %v743, 768
  %v748 = getelementptr inbounds float, ptr %v742, i64 %v747
  %v749 = getelementptr inbounds float, ptr %v746, i64 0
  %v750 = load <2 x float>, ptr %v749, align 4
  %v751 = getelementptr inbounds float, ptr %v748, i64 0
  store <2 x float> %v750, ptr %v751, align 4
  %v752 = add nsw i64 %v743, 1
  br label %b152
b154:
  %v753 = mul i64 %v731, 2
  %v754 = getelementptr inbounds float, ptr %v740, i64 %v753
  %v755 = mul i64 %v731, 768
  %v756 = getelementptr inbounds float, ptr %v742, i64 %v755
  br label %b155
b155:
  %v757 = phi i64 [ 0, %b154 ], [ %v762, %b156 ]
  %v758 = icmp slt i64 %v757, %v733
  br i1 %v758, label %b156, label %b157
b156:
  %v759 = getelementptr inbounds float, ptr %v754, i64 %v757
  %v760 = load float, ptr %v759, align 4
  %v761 = getelementptr inbounds float, ptr %v756, i64 %v757
  store float %v760, ptr %v761, align 4
  %v762 = add nsw i64 %v757, 1
  br label %b155, !llvm.loop !0
b157:
  %v763 = add nsw i64 %v737, 1
  br label %b149
b151:
  br label %b158
b158:
  %v764 = phi i64 [ 0, %b151 ], [ %v799, %b166 ]
  %v765 = icmp slt i64 %v764, 0
  br i1 %v765, label %b159, label %b160
b159:
  %v766 = mul i64 %v721, 8
  %v767 = add i64 %v766, %v764
  %v768 = getelementptr inbounds float, ptr %v695, i64 %v767
  br label %b161
b161:
  %v769 = phi i64 [ 0, %b159 ], [ %v787, %b162 ]
  %v770 = icmp slt i64 %v769, %v725
  br i1 %v770, label %b162, label %b163
b162:
  %v771 = mul i64 %v769, 8
  %v772 = getelementptr inbounds float, ptr %v768, i64 %v771
  %v773 = mul i64 %v769, 32
  %v774 = getelementptr inbounds float, ptr %v72, i64 %v773
  %v775 = getelementptr inbounds float, ptr %v772, i64 0
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = getelementptr inbounds float, ptr %v774, i64 0
  store <8 x float> %v776, ptr %v777, align 4
  %v778 = getelementptr inbounds float, ptr %v772, i64 8
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = getelementptr inbounds float, ptr %v774, i64 8
  store <8 x float> %v779, ptr %v780, align 4
  %v781 = getelementptr inbounds float, ptr %v772, i64 16
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = getelementptr inbounds float, ptr %v774, i64 16
  store <8 x float> %v782, ptr %v783, align 4
  %v784 = getelementptr inbounds float, ptr %v772, i64 24
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = getelementptr inbounds float, ptr %v774, i64 24
  store <8 x float> %v785, ptr %v786, align 4
  %v787 = add nsw i64 %v769, 1
  br label %b161
b163:
  %v788 = sdiv i64 %v730, 2
  br label %b164
b164:
  %v789 = phi i64 [ 0, %b163 ], [ %v798, %b165 ]
  %v790 = icmp slt i64 %v789, %v788
  br i1 %v790, label %b165, label %b166
b165:
  %v791 = mul i64 %v789, 2
  %v792 = add i64 %v726, %v791
  %v793 = mul i64 %v789, 768
  %v794 = getelementptr inbounds float, ptr %v696, i64 %v793
  %v795 = mul i64 %v792, 17
  %v796 = add i64 %v795, %v764
  %v797 = getelementptr inbounds float, ptr %v710, i64 %v796
  call void @outer_2x32(ptr %v794, ptr %v72, i64 %v725, ptr %v797, i64 17)
  %v798 = add nsw i64 %v789, 1
  br label %b164
b166:
  %v799 = add nsw i64 %v764, 32
  br label %b158
b160:
  %v800 = mul i64 %v721, 8
  %v801 = add i64 %v800, 0
  %v802 = getelementptr inbounds float, ptr %v695, i64 %v801
  br label %b167
b167:
  %v803 = phi i64 [ 0, %b160 ], [ %v812, %b168 ]
  %v804 = icmp slt i64 %v803, %v725
  br i1 %v804, label %b168, label %b169
b168:
  %v805 = mul i64 %v803, 8
  %v806 = getelementptr inbounds float, ptr %v802, i64 %v805
  %v807 = mul i64 %v803, 8
  %v808 = getelementptr inbounds float, ptr %v72, i64 %v807
  %v809 = getelementptr inbounds float, ptr %v806, i64 0
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = getelementptr inbounds float, ptr %v808, i64 0
  store <8 x float> %v810, ptr %v811, align 4
  %v812 = add nsw i64 %v803, 1
  br label %b167
b169:
  %v813 = sdiv i64 %v730, 2
  br label %b170
b170:
  %v814 = phi i64 [ 0, %b169 ], [ %v823, %b171 ]
  %v815 = icmp slt i64 %v814, %v813
  br i1 %v815, label %b171, label %b172
b171:
  %v816 = mul i64 %v814, 2
  %v817 = add i64 %v726, %v816
  %v818 = mul i64 %v814, 768
  %v819 = getelementptr inbounds float, ptr %v696, i64 %v818
  %v820 = mul i64 %v817, 17
  %v821 = add i64 %v820, 0
  %v822 = getelementptr inbounds float, ptr %v710, i64 %v821
  call void @outer_2x8(ptr %v819, ptr %v72, i64 %v725, ptr %v822, i64 17)
  %v823 = add nsw i64 %v814, 1
  br label %b170
b172:
  %v824 = add nsw i64 %v726, 64
  br label %b146
b148:
  %v825 = add nsw i64 %v721, 384
  br label %b143
b145:
  %v826 = icmp sgt i64 %v3, 1
  br i1 %v826, label %b173, label %b174
b173:
  %v827 = getelementptr inbounds i64, ptr %v1, i64 3
  %v828 = atomicrmw add ptr %v827, i64 1 acq_rel
  %v829 = load i64, ptr %v67, align 8
  %v830 = add i64 %v829, 1
  store i64 %v830, ptr %v67, align 8
  %v831 = mul i64 %v3, %v830
  br label %b175
b175:
  %v832 = load atomic i64, ptr %v827 acquire, align 8
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b176, label %b177
b176:
  %v834 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v835 = mul i64 0, 8
  %v836 = getelementptr inbounds float, ptr %v18, i64 %v835
  %v837 = getelementptr inbounds float, ptr %v836, i64 0
  %v838 = mul i64 1, %v7
  %v839 = add i64 0, %v838
  %v840 = mul i64 %v839, 8
  %v841 = getelementptr inbounds float, ptr %v22, i64 %v840
  %v842 = getelementptr inbounds float, ptr %v841, i64 0
  %v843 = getelementptr inbounds float, ptr %v72, i64 12288
  %v844 = add i64 8, 1
  %v845 = sdiv i64 %v844, 2
  %v846 = add i64 %v2, 1
  %v847 = mul i64 %v845, %v2
  %v848 = sdiv i64 %v847, %v3
  %v849 = mul i64 %v848, 2
  %v850 = icmp slt i64 %v849, 8
  %v851 = select i1 %v850, i64 %v849, i64 8
  %v852 = mul i64 %v845, %v846
  %v853 = sdiv i64 %v852, %v3
  %v854 = mul i64 %v853, 2
  %v855 = icmp slt i64 %v854, 8
  %v856 = select i1 %v855, i64 %v854, i64 8
  %v857 = getelementptr inbounds float, ptr %v30, i64 9
  br label %b178
b178:
  %v858 = phi i64 [ %v851, %b174 ], [ %v866, %b183 ]
  %v859 = icmp slt i64 %v858, %v856
  br i1 %v859, label %b179, label %b180
b179:
  %v860 = mul i64 %v858, 17
  %v861 = getelementptr inbounds float, ptr %v857, i64 %v860
  br label %b181
b181:
  %v862 = phi i64 [ 0, %b179 ], [ %v865, %b182 ]
  %v863 = icmp slt i64 %v862, 8
  br i1 %v863, label %b182, label %b183
b182:
  %v864 = getelementptr inbounds float, ptr %v861, i64 %v862
  store float 0x0000000000000000, ptr %v864, align 4
  %v865 = add nsw i64 %v862, 1
  br label %b181
b183:
  %v866 = add nsw i64 %v858, 1
  br label %b178
b180:
  %v867 = mul i64 %v8, 1
  br label %b184
b184:
  %v868 = phi i64 [ 0, %b180 ], [ %v972, %b189 ]
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b185, label %b186
b185:
  %v870 = sub i64 %v867, %v868
  %v871 = icmp slt i64 %v870, 384
  %v872 = select i1 %v871, i64 %v870, i64 384
  br label %b187
b187:
  %v873 = phi i64 [ %v851, %b185 ], [ %v971, %b213 ]
  %v874 = icmp slt i64 %v873, %v856
  br i1 %v874, label %b188, label %b189
b188:
  %v875 = sub i64 %v856, %v873
  %v876 = icmp slt i64 %v875, 64
  %v877 = select i1 %v876, i64 %v875, i64 64
  %v878 = sdiv i64 %v877, 2
  %v879 = mul i64 %v878, 2
  %v880 = sub i64 %v877, %v879
  %v881 = mul i64 %v868, 8
  %v882 = add i64 %v881, %v873
  %v883 = getelementptr inbounds float, ptr %v837, i64 %v882
  br label %b190
b190:
  %v884 = phi i64 [ 0, %b188 ], [ %v910, %b198 ]
  %v885 = icmp slt i64 %v884, %v872
  br i1 %v885, label %b191, label %b192
b191:
  %v886 = mul i64 %v884, 8
  %v887 = getelementptr inbounds float, ptr %v883, i64 %v886
  %v888 = mul i64 %v884, 2
  %v889 = getelementptr inbounds float, ptr %v843, i64 %v888
  br label %b193
b193:
  %v890 = phi i64 [ 0, %b191 ], [ %v899, %b194 ]
  %v891 = icmp slt i64 %v890, %v878
  br i1 %v891, label %b194, label %b195
b194:
  %v892 = mul i64 %v890, 2
  %v893 = getelementptr inbounds float, ptr %v887, i64 %v892
  %v894 = mul i64 %v890, 768
  %v895 = getelementptr inbounds float, ptr %v889, i64 %v894
  %v896 = getelementptr inbounds float, ptr %v893, i64 0
  %v897 = load <2 x float>, ptr %v896, align 4
  %v898 = getelementptr inbounds float, ptr %v895, i64 0
  store <2 x float> %v897, ptr %v898, align 4
  %v899 = add nsw i64 %v890, 1
  br label %b193
b195:
  %v900 = mul i64 %v878, 2
  %v901 = getelementptr inbounds float, ptr %v887, i64 %v900
  %v902 = mul i64 %v878, 768
  %v903 = getelementptr inbounds float, ptr %v889, i64 %v902
  br label %b196
b196:
  %v904 = phi i64 [ 0, %b195 ], [ %v909, %b197 ]
  %v905 = icmp slt i64 %v904, %v880
  br i1 %v905, label %b197, label %b198
b197:
  %v906 = getelementptr inbounds float, ptr %v901, i64 %v904
  %v907 = load float, ptr %v906, align 4
  %v908 = getelementptr inbounds float, ptr %v903, i64 %v904
  store float %v907, ptr %v908, align 4
  %v909 = add nsw i64 %v904, 1
  br label %b196, !llvm.loop !3
b198:
  %v910 = add nsw i64 %v884, 1
  br label %b190
b192:
  br label %b199
b199:
  %v911 = phi i64 [ 0, %b192 ], [ %v946, %b207 ]
  %v912 = icmp slt i64 %v911, 0
  br i1 %v912, label %b200, label %b201
b200:
  %v913 = mul i64 %v868, 8
  %v914 = add i64 %v913, %v911
  %v915 = getelementptr inbounds float, ptr %v842, i64 %v914
  br label %b202
b202:
  %v916 = phi i64 [ 0, %b200 ], [ %v934, %b203 ]
  %v917 = icmp slt i64 %v916, %v872
  br i1 %v917, label %b203, label %b204
b203:
  %v918 = mul i64 %v916, 8
  %v919 = getelementptr inbounds float, ptr %v915, i64 %v918
  %v920 = mul i64 %v916, 32
  %v921 = getelementptr inbounds float, ptr %v72, i64 %v920
  %v922 = getelementptr inbounds float, ptr %v919, i64 0
  %v923 = load <8 x float>, ptr %v922, align 4
  %v924 = getelementptr inbounds float, ptr %v921, i64 0
  store <8 x float> %v923, ptr %v924, align 4
  %v925 = getelementptr inbounds float, ptr %v919, i64 8
  %v926 = load <8 x float>, ptr %v925, align 4
  %v927 = getelementptr inbounds float, ptr %v921, i64 8
  store <8 x float> %v926, ptr %v927, align 4
  %v928 = getelementptr inbounds float, ptr %v919, i64 16
  %v929 = load <8 x float>, ptr %v928, align 4
  %v930 = getelementptr inbounds float, ptr %v921, i64 16
  store <8 x float> %v929, ptr %v930, align 4
  %v931 = getelementptr inbounds float, ptr %v919, i64 24
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = getelementptr inbounds float, ptr %v921, i64 24
  store <8 x float> %v932, ptr %v933, align 4
  %v934 = add nsw i64 %v916, 1
  br label %b202
b204:
  %v935 = sdiv i64 %v877, 2
  br label %b205
b205:
  %v936 = phi i64 [ 0, %b204 ], [ %v945, %b206 ]
  %v937 = icmp slt i64 %v936, %v935
  br i1 %v937, label %b206, label %b207
b206:
  %v938 = mul i64 %v936, 2
  %v939 = add i64 %v873, %v938
  %v940 = mul i64 %v936, 768
  %v941 = getelementptr inbounds float, ptr %v843, i64 %v940
  %v942 = mul i64 %v939, 17
  %v943 = add i64 %v942, %v911
  %v944 = getelementptr inbounds float, ptr %v857, i64 %v943
  call void @outer_2x32(ptr %v941, ptr %v72, i64 %v872, ptr %v944, i64 17)
  %v945 = add nsw i64 %v936, 1
  br label %b205
b207:
  %v946 = add nsw i64 %v911, 32
  br label %b199
b201:
  %v947 = mul i64 %v868, 8
  %v948 = add i64 %v947, 0
  %v949 = getelementptr inbounds float, ptr %v842, i64 %v948
  br label %b208
b208:
  %v950 = phi i64 [ 0, %b201 ], [ %v959, %b209 ]
  %v951 = icmp slt i64 %v950, %v872
  br i1 %v951, label %b209, label %b210
b209:
  %v952 = mul i64 %v950, 8
  %v953 = getelementptr inbounds float, ptr %v949, i64 %v952
  %v954 = mul i64 %v950, 8
  %v955 = getelementptr inbounds float, ptr %v72, i64 %v954
  %v956 = getelementptr inbounds float, ptr %v953, i64 0
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = getelementptr inbounds float, ptr %v955, i64 0
  store <8 x float> %v957, ptr %v958, align 4
  %v959 = add nsw i64 %v950, 1
  br label %b208
b210:
  %v960 = sdiv i64 %v877, 2
  br label %b211
b211:
  %v961 = phi i64 [ 0, %b210 ], [ %v970, %b212 ]
  %v962 = icmp slt i64 %v961, %v960
  br i1 %v962, label %b212, label %b213
b212:
  %v963 = mul i64 %v961, 2
  %v964 = add i64 %v873, %v963
  %v965 = mul i64 %v961, 768
  %v966 = getelementptr inbounds float, ptr %v843, i64 %v965
  %v967 = mul i64 %v964, 17
  %v968 = add i64 %v967, 0
  %v969 = getelementptr inbounds float, ptr %v857, i64 %v968
  call void @outer_2x8(ptr %v966, ptr %v72, i64 %v872, ptr %v969, i64 17)
  %v970 = add nsw i64 %v961, 1
  br label %b211
b213:
  %v971 = add nsw i64 %v873, 64
  br label %b187
b189:
  %v972 = add nsw i64 %v868, 384
  br label %b184
b186:
  %v973 = icmp sgt i64 %v3, 1
  br i1 %v973, label %b214, label %b215
b214:
  %v974 = getelementptr inbounds i64, ptr %v1, i64 3
  %v975 = atomicrmw add ptr %v974, i64 1 acq_rel
  %v976 = load i64, ptr %v67, align 8
  %v977 = add i64 %v976, 1
  store i64 %v977, ptr %v67, align 8
  %v978 = mul i64 %v3, %v977
  br label %b216
b216:
  %v979 = load atomic i64, ptr %v974 acquire, align 8
  %v980 = icmp slt i64 %v979, %v978
  br i1 %v980, label %b217, label %b218
b217:
  %v981 = call i32 @sched_yield()
  br label %b216
b218:
  br label %b215
b215:
  ret void
}
define internal void @tile_1x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
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
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
