; generated from specs/esn.yaml by `make generated`: do not edit
; esn I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v430 = alloca float, i64 64, align 4
  %v543 = alloca float, i64 64, align 4
  %v762 = alloca float, i64 64, align 4
  %v1050 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 5
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 9
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v72 = load ptr, ptr %v71, align 4
  %v73 = mul i64 %v2, 0
  %v74 = add i64 %v73, 264
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = icmp eq i64 %v2, 0
  br i1 %v79, label %b2, label %b3
b2:
  %v80 = add i64 0, 0
  %v81 = getelementptr inbounds float, ptr %v34, i64 %v80
  %v82 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v83, ptr %v81, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v84 = icmp sgt i64 %v3, 1
  br i1 %v84, label %b4, label %b5
b4:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 3
  %v86 = atomicrmw add ptr %v85, i64 1 acq_rel
  %v87 = mul i64 %v3, 1
  br label %b6
b6:
  %v88 = load atomic i64, ptr %v85 acquire, align 8
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b7, label %b8
b7:
  %v90 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 4
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b9, label %b10
b9:
  %v94 = icmp eq i64 %v2, 0
  br i1 %v94, label %b11, label %b12
b11:
  br label %b13
b13:
  %v95 = phi i64 [ 0, %b11 ], [ %v110, %b18 ]
  %v96 = icmp slt i64 %v95, 8
  br i1 %v96, label %b14, label %b15
b14:
  br label %b16
b16:
  %v97 = phi i64 [ 0, %b14 ], [ %v106, %b17 ]
  %v98 = phi float [ 0x0000000000000000, %b14 ], [ %v105, %b17 ]
  %v99 = icmp slt i64 %v97, 1
  br i1 %v99, label %b17, label %b18
b17:
  %v100 = mul i64 %v95, 17
  %v101 = add i64 0, %v100
  %v102 = getelementptr inbounds float, ptr %v16, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = fmul float %v103, 0x3FF0000000000000
  %v105 = fadd float %v98, %v104
  %v106 = add nsw i64 %v97, 1
  br label %b16
b18:
  %v107 = fadd float %v98, 0x0000000000000000
  %v108 = add i64 0, %v95
  %v109 = getelementptr inbounds float, ptr %v36, i64 %v108
  store float %v107, ptr %v109, align 4
  %v110 = add nsw i64 %v95, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v111 = icmp sgt i64 %v3, 1
  br i1 %v111, label %b19, label %b20
b19:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = mul i64 %v3, 2
  br label %b21
b21:
  %v115 = load atomic i64, ptr %v112 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b22, label %b23
b22:
  %v117 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 4
  %v119 = load i64, ptr %v118, align 8
  %v120 = icmp eq i64 %v119, 0
  br i1 %v120, label %b24, label %b25
b24:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 24
  %v122 = load i64, ptr %v121, align 8
  %v123 = icmp eq i64 %v122, 0
  br i1 %v123, label %b26, label %b27
b26:
  %v124 = add i64 %v7, 0
  %v125 = sdiv i64 %v124, 1
  %v126 = add i64 %v2, 1
  %v127 = mul i64 %v125, %v2
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, %v7
  %v131 = select i1 %v130, i64 %v129, i64 %v7
  %v132 = mul i64 %v125, %v126
  %v133 = sdiv i64 %v132, %v3
  %v134 = mul i64 %v133, 1
  %v135 = icmp slt i64 %v134, %v7
  %v136 = select i1 %v135, i64 %v134, i64 %v7
  br label %b28
b28:
  %v137 = phi i64 [ %v131, %b26 ], [ %v148, %b29 ]
  %v138 = icmp slt i64 %v137, %v136
  br i1 %v138, label %b29, label %b30
b29:
  %v139 = and i64 0, %v54
  %v140 = mul i64 %v139, %v7
  %v141 = add i64 %v140, %v137
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v22, i64 %v142
  %v144 = add i64 0, 0
  %v145 = getelementptr inbounds float, ptr %v143, i64 %v144
  %v146 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v147, ptr %v145, align 4
  %v148 = add nsw i64 %v137, 1
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v149 = icmp sgt i64 %v3, 1
  br i1 %v149, label %b31, label %b32
b31:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = mul i64 %v3, 3
  br label %b33
b33:
  %v153 = load atomic i64, ptr %v150 acquire, align 8
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b34, label %b35
b34:
  %v155 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v156 = getelementptr inbounds float, ptr %v72, i64 0
  %v157 = getelementptr inbounds float, ptr %v72, i64 64
  %v158 = getelementptr inbounds i64, ptr %v1, i64 4
  %v159 = load i64, ptr %v158, align 8
  %v160 = icmp eq i64 %v159, 0
  br i1 %v160, label %b36, label %b37
b36:
  %v161 = add i64 1, 0
  %v162 = sdiv i64 %v161, 1
  %v163 = add i64 %v2, 1
  %v164 = mul i64 %v162, %v2
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, 1
  %v168 = select i1 %v167, i64 %v166, i64 1
  %v169 = mul i64 %v162, %v163
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, 1
  %v173 = select i1 %v172, i64 %v171, i64 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  br label %b38
b38:
  %v176 = phi i64 [ %v168, %b36 ], [ %v291, %b50 ]
  %v177 = icmp slt i64 %v176, %v175
  br i1 %v177, label %b39, label %b40
b39:
  %v178 = mul i64 %v176, 64
  %v179 = mul i64 %v176, 8
  %v180 = add i64 %v178, 0
  %v181 = add i64 %v179, 0
  %v182 = getelementptr inbounds float, ptr %v156, i64 %v180
  %v183 = sub i64 8, %v181
  %v184 = icmp slt i64 %v183, 0
  %v185 = select i1 %v184, i64 0, i64 %v183
  %v186 = icmp ult i64 %v185, 8
  %v187 = select i1 %v186, i64 %v185, i64 8
  %v188 = trunc i64 %v187 to i32
  %v189 = insertelement <8 x i32> poison, i32 %v188, i64 0
  %v190 = shufflevector <8 x i32> %v189, <8 x i32> poison, <8 x i32> zeroinitializer
  %v191 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v190
  %v192 = mul i64 %v181, 17
  %v193 = add i64 1, %v192
  %v194 = getelementptr inbounds float, ptr %v16, i64 %v193
  %v195 = icmp sge i64 %v185, 8
  br i1 %v195, label %b41, label %b42
b41:
  br label %b43
b43:
  %v196 = phi i64 [ 0, %b41 ], [ %v270, %b44 ]
  %v197 = icmp slt i64 %v196, 8
  br i1 %v197, label %b44, label %b45
b44:
  %v198 = add i64 %v196, 0
  %v199 = getelementptr inbounds float, ptr %v194, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = add i64 %v196, 17
  %v202 = getelementptr inbounds float, ptr %v194, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 %v196, 34
  %v205 = getelementptr inbounds float, ptr %v194, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 %v196, 51
  %v208 = getelementptr inbounds float, ptr %v194, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 %v196, 68
  %v211 = getelementptr inbounds float, ptr %v194, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 %v196, 85
  %v214 = getelementptr inbounds float, ptr %v194, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 %v196, 102
  %v217 = getelementptr inbounds float, ptr %v194, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 %v196, 119
  %v220 = getelementptr inbounds float, ptr %v194, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = shufflevector <8 x float> %v200, <8 x float> %v212, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v223 = shufflevector <8 x float> %v200, <8 x float> %v212, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v224 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v225 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v226 = shufflevector <8 x float> %v206, <8 x float> %v218, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v227 = shufflevector <8 x float> %v206, <8 x float> %v218, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v228 = shufflevector <8 x float> %v209, <8 x float> %v221, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v229 = shufflevector <8 x float> %v209, <8 x float> %v221, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v230 = shufflevector <8 x float> %v222, <8 x float> %v226, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v231 = shufflevector <8 x float> %v222, <8 x float> %v226, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v232 = shufflevector <8 x float> %v224, <8 x float> %v228, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v233 = shufflevector <8 x float> %v224, <8 x float> %v228, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v234 = shufflevector <8 x float> %v223, <8 x float> %v227, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v235 = shufflevector <8 x float> %v223, <8 x float> %v227, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v236 = shufflevector <8 x float> %v225, <8 x float> %v229, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v237 = shufflevector <8 x float> %v225, <8 x float> %v229, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v238 = shufflevector <8 x float> %v230, <8 x float> %v232, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v239 = shufflevector <8 x float> %v230, <8 x float> %v232, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v240 = shufflevector <8 x float> %v231, <8 x float> %v233, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v241 = shufflevector <8 x float> %v231, <8 x float> %v233, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v242 = shufflevector <8 x float> %v234, <8 x float> %v236, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v243 = shufflevector <8 x float> %v234, <8 x float> %v236, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v244 = shufflevector <8 x float> %v235, <8 x float> %v237, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v245 = shufflevector <8 x float> %v235, <8 x float> %v237, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v246 = add i64 %v196, 0
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v182, i64 %v247
  store <8 x float> %v238, ptr %v248, align 4
  %v249 = add i64 %v196, 1
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v182, i64 %v250
  store <8 x float> %v239, ptr %v251, align 4
  %v252 = add i64 %v196, 2
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v182, i64 %v253
  store <8 x float> %v240, ptr %v254, align 4
  %v255 = add i64 %v196, 3
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v182, i64 %v256
  store <8 x float> %v241, ptr %v257, align 4
  %v258 = add i64 %v196, 4
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v182, i64 %v259
  store <8 x float> %v242, ptr %v260, align 4
  %v261 = add i64 %v196, 5
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v182, i64 %v262
  store <8 x float> %v243, ptr %v263, align 4
  %v264 = add i64 %v196, 6
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v182, i64 %v265
  store <8 x float> %v244, ptr %v266, align 4
  %v267 = add i64 %v196, 7
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v182, i64 %v268
  store <8 x float> %v245, ptr %v269, align 4
  %v270 = add nsw i64 %v196, 8
  br label %b43
b45:
  br label %b46
b46:
  %v271 = phi i64 [ 8, %b45 ], [ %v279, %b47 ]
  %v272 = icmp slt i64 %v271, 8
  br i1 %v272, label %b47, label %b48
b47:
  %v273 = mul i64 %v271, 1
  %v274 = getelementptr inbounds float, ptr %v194, i64 %v273
  %v275 = getelementptr float, ptr %v274, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v276 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v275, <8 x i1> %v191, <8 x float> zeroinitializer)
  %v277 = mul i64 %v271, 8
  %v278 = getelementptr inbounds float, ptr %v182, i64 %v277
  store <8 x float> %v276, ptr %v278, align 4
  %v279 = add nsw i64 %v271, 1
  br label %b46
b48:
  br label %b42
b42:
  %v280 = icmp slt i64 %v185, 8
  br i1 %v280, label %b49, label %b50
b49:
  br label %b51
b51:
  %v281 = phi i64 [ 0, %b49 ], [ %v289, %b52 ]
  %v282 = icmp slt i64 %v281, 8
  br i1 %v282, label %b52, label %b53
b52:
  %v283 = mul i64 %v281, 1
  %v284 = getelementptr inbounds float, ptr %v194, i64 %v283
  %v285 = getelementptr float, ptr %v284, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v286 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v285, <8 x i1> %v191, <8 x float> zeroinitializer)
  %v287 = mul i64 %v281, 8
  %v288 = getelementptr inbounds float, ptr %v182, i64 %v287
  store <8 x float> %v286, ptr %v288, align 4
  %v289 = add nsw i64 %v281, 1
  br label %b51
b53:
  br label %b50
b50:
  %v290 = add i64 %v178, 64
  %v291 = add nsw i64 %v176, 1
  br label %b38
b40:
  %v292 = add i64 1, 0
  %v293 = sdiv i64 %v292, 1
  %v294 = add i64 %v2, 1
  %v295 = mul i64 %v293, %v2
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, 1
  %v299 = select i1 %v298, i64 %v297, i64 1
  %v300 = mul i64 %v293, %v294
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, 1
  %v304 = select i1 %v303, i64 %v302, i64 1
  %v305 = icmp slt i64 %v304, 1
  %v306 = select i1 %v305, i64 %v304, i64 1
  br label %b54
b54:
  %v307 = phi i64 [ %v299, %b40 ], [ %v422, %b66 ]
  %v308 = icmp slt i64 %v307, %v306
  br i1 %v308, label %b55, label %b56
b55:
  %v309 = mul i64 %v307, 72
  %v310 = mul i64 %v307, 8
  %v311 = add i64 %v309, 0
  %v312 = add i64 %v310, 0
  %v313 = getelementptr inbounds float, ptr %v157, i64 %v311
  %v314 = sub i64 8, %v312
  %v315 = icmp slt i64 %v314, 0
  %v316 = select i1 %v315, i64 0, i64 %v314
  %v317 = icmp ult i64 %v316, 8
  %v318 = select i1 %v317, i64 %v316, i64 8
  %v319 = trunc i64 %v318 to i32
  %v320 = insertelement <8 x i32> poison, i32 %v319, i64 0
  %v321 = shufflevector <8 x i32> %v320, <8 x i32> poison, <8 x i32> zeroinitializer
  %v322 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v321
  %v323 = mul i64 %v312, 9
  %v324 = add i64 0, %v323
  %v325 = getelementptr inbounds float, ptr %v12, i64 %v324
  %v326 = icmp sge i64 %v316, 8
  br i1 %v326, label %b57, label %b58
b57:
  br label %b59
b59:
  %v327 = phi i64 [ 0, %b57 ], [ %v401, %b60 ]
  %v328 = icmp slt i64 %v327, 8
  br i1 %v328, label %b60, label %b61
b60:
  %v329 = add i64 %v327, 0
  %v330 = getelementptr inbounds float, ptr %v325, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v327, 9
  %v333 = getelementptr inbounds float, ptr %v325, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v327, 18
  %v336 = getelementptr inbounds float, ptr %v325, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v327, 27
  %v339 = getelementptr inbounds float, ptr %v325, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v327, 36
  %v342 = getelementptr inbounds float, ptr %v325, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v327, 45
  %v345 = getelementptr inbounds float, ptr %v325, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 %v327, 54
  %v348 = getelementptr inbounds float, ptr %v325, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 %v327, 63
  %v351 = getelementptr inbounds float, ptr %v325, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v354 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v356 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v358 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v359 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v360 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v361 = shufflevector <8 x float> %v353, <8 x float> %v357, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v362 = shufflevector <8 x float> %v353, <8 x float> %v357, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v355, <8 x float> %v359, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v364 = shufflevector <8 x float> %v355, <8 x float> %v359, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v365 = shufflevector <8 x float> %v354, <8 x float> %v358, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v366 = shufflevector <8 x float> %v354, <8 x float> %v358, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v367 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v368 = shufflevector <8 x float> %v356, <8 x float> %v360, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v369 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v370 = shufflevector <8 x float> %v361, <8 x float> %v363, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v371 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v372 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v373 = shufflevector <8 x float> %v365, <8 x float> %v367, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v374 = shufflevector <8 x float> %v365, <8 x float> %v367, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v375 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v376 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v377 = add i64 %v327, 0
  %v378 = mul i64 %v377, 8
  %v379 = getelementptr inbounds float, ptr %v313, i64 %v378
  store <8 x float> %v369, ptr %v379, align 4
  %v380 = add i64 %v327, 1
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v313, i64 %v381
  store <8 x float> %v370, ptr %v382, align 4
  %v383 = add i64 %v327, 2
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v313, i64 %v384
  store <8 x float> %v371, ptr %v385, align 4
  %v386 = add i64 %v327, 3
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v313, i64 %v387
  store <8 x float> %v372, ptr %v388, align 4
  %v389 = add i64 %v327, 4
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v313, i64 %v390
  store <8 x float> %v373, ptr %v391, align 4
  %v392 = add i64 %v327, 5
  %v393 = mul i64 %v392, 8
  %v394 = getelementptr inbounds float, ptr %v313, i64 %v393
  store <8 x float> %v374, ptr %v394, align 4
  %v395 = add i64 %v327, 6
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v313, i64 %v396
  store <8 x float> %v375, ptr %v397, align 4
  %v398 = add i64 %v327, 7
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v313, i64 %v399
  store <8 x float> %v376, ptr %v400, align 4
  %v401 = add nsw i64 %v327, 8
  br label %b59
b61:
  br label %b62
b62:
  %v402 = phi i64 [ 8, %b61 ], [ %v410, %b63 ]
  %v403 = icmp slt i64 %v402, 9
  br i1 %v403, label %b63, label %b64
b63:
  %v404 = mul i64 %v402, 1
  %v405 = getelementptr inbounds float, ptr %v325, i64 %v404
  %v406 = getelementptr float, ptr %v405, <8 x i64> <i64 0, i64 9, i64 18, i64 27, i64 36, i64 45, i64 54, i64 63>
  %v407 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v406, <8 x i1> %v322, <8 x float> zeroinitializer)
  %v408 = mul i64 %v402, 8
  %v409 = getelementptr inbounds float, ptr %v313, i64 %v408
  store <8 x float> %v407, ptr %v409, align 4
  %v410 = add nsw i64 %v402, 1
  br label %b62
b64:
  br label %b58
b58:
  %v411 = icmp slt i64 %v316, 8
  br i1 %v411, label %b65, label %b66
b65:
  br label %b67
b67:
  %v412 = phi i64 [ 0, %b65 ], [ %v420, %b68 ]
  %v413 = icmp slt i64 %v412, 9
  br i1 %v413, label %b68, label %b69
b68:
  %v414 = mul i64 %v412, 1
  %v415 = getelementptr inbounds float, ptr %v325, i64 %v414
  %v416 = getelementptr float, ptr %v415, <8 x i64> <i64 0, i64 9, i64 18, i64 27, i64 36, i64 45, i64 54, i64 63>
  %v417 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v416, <8 x i1> %v322, <8 x float> zeroinitializer)
  %v418 = mul i64 %v412, 8
  %v419 = getelementptr inbounds float, ptr %v313, i64 %v418
  store <8 x float> %v417, ptr %v419, align 4
  %v420 = add nsw i64 %v412, 1
  br label %b67
b69:
  br label %b66
b66:
  %v421 = add i64 %v309, 72
  %v422 = add nsw i64 %v307, 1
  br label %b54
b56:
  br label %b37
b37:
  %v423 = icmp sgt i64 %v3, 1
  br i1 %v423, label %b70, label %b71
b70:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 3
  %v425 = atomicrmw add ptr %v424, i64 1 acq_rel
  %v426 = mul i64 %v3, 4
  br label %b72
b72:
  %v427 = load atomic i64, ptr %v424 acquire, align 8
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b73, label %b74
b73:
  %v429 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v431 = add i64 %v8, 0
  %v432 = sdiv i64 %v431, 1
  %v433 = add i64 %v2, 1
  %v434 = mul i64 %v432, %v2
  %v435 = sdiv i64 %v434, %v3
  %v436 = mul i64 %v435, 1
  %v437 = icmp slt i64 %v436, %v8
  %v438 = select i1 %v437, i64 %v436, i64 %v8
  %v439 = mul i64 %v432, %v433
  %v440 = sdiv i64 %v439, %v3
  %v441 = mul i64 %v440, 1
  %v442 = icmp slt i64 %v441, %v8
  %v443 = select i1 %v442, i64 %v441, i64 %v8
  br label %b75
b75:
  %v444 = phi i64 [ %v438, %b71 ], [ %v497, %b80 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b76, label %b77
b76:
  %v446 = add i64 %v444, 96
  %v447 = icmp slt i64 %v446, %v443
  %v448 = select i1 %v447, i64 %v446, i64 %v443
  br label %b78
b78:
  %v449 = phi i64 [ 0, %b76 ], [ %v496, %b83 ]
  %v450 = icmp slt i64 %v449, 1
  br i1 %v450, label %b79, label %b80
b79:
  %v451 = sub i64 %v448, %v444
  %v452 = sub i64 8, 1
  %v453 = add i64 %v451, %v452
  %v454 = sdiv i64 %v453, 8
  br label %b81
b81:
  %v455 = phi i64 [ 0, %b79 ], [ %v495, %b88 ]
  %v456 = icmp slt i64 %v455, %v454
  br i1 %v456, label %b82, label %b83
b82:
  %v457 = mul i64 %v451, %v455
  %v458 = sdiv i64 %v457, %v454
  %v459 = add i64 %v444, %v458
  %v460 = add i64 %v455, 1
  %v461 = mul i64 %v451, %v460
  %v462 = sdiv i64 %v461, %v454
  %v463 = add i64 %v444, %v462
  %v464 = mul i64 %v449, 64
  %v465 = getelementptr inbounds float, ptr %v156, i64 %v464
  %v466 = sub i64 %v463, %v459
  %v467 = mul i64 %v459, 8
  %v468 = getelementptr inbounds float, ptr %v10, i64 %v467
  %v469 = getelementptr inbounds float, ptr %v468, i64 0
  %v470 = sub i64 %v466, 1
  %v471 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v470
  %v472 = load ptr, ptr %v471, align 4
  %v473 = icmp sgt i64 %v466, 0
  br i1 %v473, label %b84, label %b85
b84:
  call void %v472(ptr %v469, i64 8, ptr %v465, i64 8, ptr %v430)
  br label %b85
b85:
  %v474 = add i64 %v464, 64
  br label %b86
b86:
  %v475 = phi i64 [ %v459, %b85 ], [ %v494, %b91 ]
  %v476 = icmp slt i64 %v475, %v463
  br i1 %v476, label %b87, label %b88
b87:
  %v477 = sub i64 %v475, %v459
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v430, i64 %v478
  %v480 = mul i64 %v475, 8
  %v481 = getelementptr inbounds float, ptr %v38, i64 %v480
  br label %b89
b89:
  %v482 = phi i64 [ 0, %b87 ], [ %v493, %b90 ]
  %v483 = icmp slt i64 %v482, 1
  br i1 %v483, label %b90, label %b91
b90:
  %v484 = mul i64 %v449, 1
  %v485 = add i64 %v484, %v482
  %v486 = mul i64 %v485, 8
  %v487 = add i64 0, %v482
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v479, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 0, %v486
  %v492 = getelementptr inbounds float, ptr %v481, i64 %v491
  store <8 x float> %v490, ptr %v492, align 4
  %v493 = add nsw i64 %v482, 1
  br label %b89
b91:
  %v494 = add nsw i64 %v475, 1
  br label %b86
b88:
  %v495 = add nsw i64 %v455, 1
  br label %b81
b83:
  %v496 = add nsw i64 %v449, 1
  br label %b78
b80:
  %v497 = add nsw i64 %v444, 96
  br label %b75
b77:
  %v498 = add i64 %v8, 0
  %v499 = sdiv i64 %v498, 1
  %v500 = add i64 %v2, 1
  %v501 = mul i64 %v499, %v2
  %v502 = sdiv i64 %v501, %v3
  %v503 = mul i64 %v502, 1
  %v504 = icmp slt i64 %v503, %v8
  %v505 = select i1 %v504, i64 %v503, i64 %v8
  %v506 = mul i64 %v499, %v500
  %v507 = sdiv i64 %v506, %v3
  %v508 = mul i64 %v507, 1
  %v509 = icmp slt i64 %v508, %v8
  %v510 = select i1 %v509, i64 %v508, i64 %v8
  br label %b92
b92:
  %v511 = phi i64 [ %v505, %b77 ], [ %v517, %b93 ]
  %v512 = icmp slt i64 %v511, %v510
  br i1 %v512, label %b93, label %b94
b93:
  %v513 = mul i64 %v511, 9
  %v514 = getelementptr inbounds float, ptr %v32, i64 %v513
  %v515 = add i64 0, 0
  %v516 = getelementptr inbounds float, ptr %v514, i64 %v515
  store float 0x3FF0000000000000, ptr %v516, align 4
  %v517 = add nsw i64 %v511, 1
  br label %b92
b94:
  %v518 = add i64 %v8, 0
  %v519 = sdiv i64 %v518, 1
  %v520 = add i64 %v2, 1
  %v521 = mul i64 %v519, %v2
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, %v8
  %v525 = select i1 %v524, i64 %v523, i64 %v8
  %v526 = mul i64 %v519, %v520
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, %v8
  %v530 = select i1 %v529, i64 %v528, i64 %v8
  br label %b95
b95:
  %v531 = phi i64 [ %v525, %b94 ], [ %v542, %b96 ]
  %v532 = icmp slt i64 %v531, %v530
  br i1 %v532, label %b96, label %b97
b96:
  %v533 = mul i64 %v531, 8
  %v534 = getelementptr inbounds float, ptr %v10, i64 %v533
  %v535 = mul i64 %v531, 9
  %v536 = getelementptr inbounds float, ptr %v32, i64 %v535
  %v537 = add i64 0, 0
  %v538 = getelementptr inbounds float, ptr %v534, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 1, 0
  %v541 = getelementptr inbounds float, ptr %v536, i64 %v540
  store <8 x float> %v539, ptr %v541, align 4
  %v542 = add nsw i64 %v531, 1
  br label %b95
b97:
  %v544 = add i64 %v8, 0
  %v545 = sdiv i64 %v544, 1
  %v546 = add i64 %v2, 1
  %v547 = mul i64 %v545, %v2
  %v548 = sdiv i64 %v547, %v3
  %v549 = mul i64 %v548, 1
  %v550 = icmp slt i64 %v549, %v8
  %v551 = select i1 %v550, i64 %v549, i64 %v8
  %v552 = mul i64 %v545, %v546
  %v553 = sdiv i64 %v552, %v3
  %v554 = mul i64 %v553, 1
  %v555 = icmp slt i64 %v554, %v8
  %v556 = select i1 %v555, i64 %v554, i64 %v8
  br label %b98
b98:
  %v557 = phi i64 [ %v551, %b97 ], [ %v610, %b103 ]
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b99, label %b100
b99:
  %v559 = add i64 %v557, 96
  %v560 = icmp slt i64 %v559, %v556
  %v561 = select i1 %v560, i64 %v559, i64 %v556
  br label %b101
b101:
  %v562 = phi i64 [ 0, %b99 ], [ %v609, %b106 ]
  %v563 = icmp slt i64 %v562, 1
  br i1 %v563, label %b102, label %b103
b102:
  %v564 = sub i64 %v561, %v557
  %v565 = sub i64 8, 1
  %v566 = add i64 %v564, %v565
  %v567 = sdiv i64 %v566, 8
  br label %b104
b104:
  %v568 = phi i64 [ 0, %b102 ], [ %v608, %b111 ]
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b105, label %b106
b105:
  %v570 = mul i64 %v564, %v568
  %v571 = sdiv i64 %v570, %v567
  %v572 = add i64 %v557, %v571
  %v573 = add i64 %v568, 1
  %v574 = mul i64 %v564, %v573
  %v575 = sdiv i64 %v574, %v567
  %v576 = add i64 %v557, %v575
  %v577 = mul i64 %v562, 72
  %v578 = getelementptr inbounds float, ptr %v157, i64 %v577
  %v579 = sub i64 %v576, %v572
  %v580 = mul i64 %v572, 9
  %v581 = getelementptr inbounds float, ptr %v32, i64 %v580
  %v582 = getelementptr inbounds float, ptr %v581, i64 0
  %v583 = sub i64 %v579, 1
  %v584 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v583
  %v585 = load ptr, ptr %v584, align 4
  %v586 = icmp sgt i64 %v579, 0
  br i1 %v586, label %b107, label %b108
b107:
  call void %v585(ptr %v582, i64 9, ptr %v578, i64 9, ptr %v543)
  br label %b108
b108:
  %v587 = add i64 %v577, 72
  br label %b109
b109:
  %v588 = phi i64 [ %v572, %b108 ], [ %v607, %b114 ]
  %v589 = icmp slt i64 %v588, %v576
  br i1 %v589, label %b110, label %b111
b110:
  %v590 = sub i64 %v588, %v572
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v543, i64 %v591
  %v593 = mul i64 %v588, 8
  %v594 = getelementptr inbounds float, ptr %v40, i64 %v593
  br label %b112
b112:
  %v595 = phi i64 [ 0, %b110 ], [ %v606, %b113 ]
  %v596 = icmp slt i64 %v595, 1
  br i1 %v596, label %b113, label %b114
b113:
  %v597 = mul i64 %v562, 1
  %v598 = add i64 %v597, %v595
  %v599 = mul i64 %v598, 8
  %v600 = add i64 0, %v595
  %v601 = mul i64 %v600, 8
  %v602 = getelementptr inbounds float, ptr %v592, i64 %v601
  %v603 = load <8 x float>, ptr %v602, align 4
  %v604 = add i64 0, %v599
  %v605 = getelementptr inbounds float, ptr %v594, i64 %v604
  store <8 x float> %v603, ptr %v605, align 4
  %v606 = add nsw i64 %v595, 1
  br label %b112
b114:
  %v607 = add nsw i64 %v588, 1
  br label %b109
b111:
  %v608 = add nsw i64 %v568, 1
  br label %b104
b106:
  %v609 = add nsw i64 %v562, 1
  br label %b101
b103:
  %v610 = add nsw i64 %v557, 96
  br label %b98
b100:
  %v611 = icmp sgt i64 %v3, 1
  br i1 %v611, label %b115, label %b116
b115:
  %v612 = getelementptr inbounds i64, ptr %v1, i64 3
  %v613 = atomicrmw add ptr %v612, i64 1 acq_rel
  %v614 = mul i64 %v3, 5
  br label %b117
b117:
  %v615 = load atomic i64, ptr %v612 acquire, align 8
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b118, label %b119
b118:
  %v617 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v618 = getelementptr inbounds float, ptr %v72, i64 136
  %v619 = getelementptr inbounds i64, ptr %v1, i64 4
  %v620 = load i64, ptr %v619, align 8
  %v621 = icmp eq i64 %v620, 0
  br i1 %v621, label %b120, label %b121
b120:
  %v622 = add i64 1, 0
  %v623 = sdiv i64 %v622, 1
  %v624 = add i64 %v2, 1
  %v625 = mul i64 %v623, %v2
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, 1
  %v629 = select i1 %v628, i64 %v627, i64 1
  %v630 = mul i64 %v623, %v624
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, 1
  %v634 = select i1 %v633, i64 %v632, i64 1
  %v635 = icmp slt i64 %v634, 1
  %v636 = select i1 %v635, i64 %v634, i64 1
  br label %b122
b122:
  %v637 = phi i64 [ %v629, %b120 ], [ %v752, %b134 ]
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b123, label %b124
b123:
  %v639 = mul i64 %v637, 64
  %v640 = mul i64 %v637, 8
  %v641 = add i64 %v639, 0
  %v642 = add i64 %v640, 0
  %v643 = getelementptr inbounds float, ptr %v618, i64 %v641
  %v644 = sub i64 8, %v642
  %v645 = icmp slt i64 %v644, 0
  %v646 = select i1 %v645, i64 0, i64 %v644
  %v647 = icmp ult i64 %v646, 8
  %v648 = select i1 %v647, i64 %v646, i64 8
  %v649 = trunc i64 %v648 to i32
  %v650 = insertelement <8 x i32> poison, i32 %v649, i64 0
  %v651 = shufflevector <8 x i32> %v650, <8 x i32> poison, <8 x i32> zeroinitializer
  %v652 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v651
  %v653 = mul i64 %v642, 8
  %v654 = add i64 0, %v653
  %v655 = getelementptr inbounds float, ptr %v14, i64 %v654
  %v656 = icmp sge i64 %v646, 8
  br i1 %v656, label %b125, label %b126
b125:
  br label %b127
b127:
  %v657 = phi i64 [ 0, %b125 ], [ %v731, %b128 ]
  %v658 = icmp slt i64 %v657, 8
  br i1 %v658, label %b128, label %b129
b128:
  %v659 = add i64 %v657, 0
  %v660 = getelementptr inbounds float, ptr %v655, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 %v657, 8
  %v663 = getelementptr inbounds float, ptr %v655, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 %v657, 16
  %v666 = getelementptr inbounds float, ptr %v655, i64 %v665
  %v667 = load <8 x float>, ptr %v666, align 4
  %v668 = add i64 %v657, 24
  %v669 = getelementptr inbounds float, ptr %v655, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 %v657, 32
  %v672 = getelementptr inbounds float, ptr %v655, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 %v657, 40
  %v675 = getelementptr inbounds float, ptr %v655, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = add i64 %v657, 48
  %v678 = getelementptr inbounds float, ptr %v655, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = add i64 %v657, 56
  %v681 = getelementptr inbounds float, ptr %v655, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = shufflevector <8 x float> %v661, <8 x float> %v673, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v684 = shufflevector <8 x float> %v661, <8 x float> %v673, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v664, <8 x float> %v676, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v686 = shufflevector <8 x float> %v664, <8 x float> %v676, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v667, <8 x float> %v679, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v688 = shufflevector <8 x float> %v667, <8 x float> %v679, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v689 = shufflevector <8 x float> %v670, <8 x float> %v682, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v690 = shufflevector <8 x float> %v670, <8 x float> %v682, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v691 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v692 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v693 = shufflevector <8 x float> %v685, <8 x float> %v689, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v694 = shufflevector <8 x float> %v685, <8 x float> %v689, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v695 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v696 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v697 = shufflevector <8 x float> %v686, <8 x float> %v690, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v698 = shufflevector <8 x float> %v686, <8 x float> %v690, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v699 = shufflevector <8 x float> %v691, <8 x float> %v693, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v700 = shufflevector <8 x float> %v691, <8 x float> %v693, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v701 = shufflevector <8 x float> %v692, <8 x float> %v694, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v702 = shufflevector <8 x float> %v692, <8 x float> %v694, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v703 = shufflevector <8 x float> %v695, <8 x float> %v697, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v704 = shufflevector <8 x float> %v695, <8 x float> %v697, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v705 = shufflevector <8 x float> %v696, <8 x float> %v698, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v706 = shufflevector <8 x float> %v696, <8 x float> %v698, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v707 = add i64 %v657, 0
  %v708 = mul i64 %v707, 8
  %v709 = getelementptr inbounds float, ptr %v643, i64 %v708
  store <8 x float> %v699, ptr %v709, align 4
  %v710 = add i64 %v657, 1
  %v711 = mul i64 %v710, 8
  %v712 = getelementptr inbounds float, ptr %v643, i64 %v711
  store <8 x float> %v700, ptr %v712, align 4
  %v713 = add i64 %v657, 2
  %v714 = mul i64 %v713, 8
  %v715 = getelementptr inbounds float, ptr %v643, i64 %v714
  store <8 x float> %v701, ptr %v715, align 4
  %v716 = add i64 %v657, 3
  %v717 = mul i64 %v716, 8
  %v718 = getelementptr inbounds float, ptr %v643, i64 %v717
  store <8 x float> %v702, ptr %v718, align 4
  %v719 = add i64 %v657, 4
  %v720 = mul i64 %v719, 8
  %v721 = getelementptr inbounds float, ptr %v643, i64 %v720
  store <8 x float> %v703, ptr %v721, align 4
  %v722 = add i64 %v657, 5
  %v723 = mul i64 %v722, 8
  %v724 = getelementptr inbounds float, ptr %v643, i64 %v723
  store <8 x float> %v704, ptr %v724, align 4
  %v725 = add i64 %v657, 6
  %v726 = mul i64 %v725, 8
  %v727 = getelementptr inbounds float, ptr %v643, i64 %v726
  store <8 x float> %v705, ptr %v727, align 4
  %v728 = add i64 %v657, 7
  %v729 = mul i64 %v728, 8
  %v730 = getelementptr inbounds float, ptr %v643, i64 %v729
  store <8 x float> %v706, ptr %v730, align 4
  %v731 = add nsw i64 %v657, 8
  br label %b127
b129:
  br label %b130
b130:
  %v732 = phi i64 [ 8, %b129 ], [ %v740, %b131 ]
  %v733 = icmp slt i64 %v732, 8
  br i1 %v733, label %b131, label %b132
b131:
  %v734 = mul i64 %v732, 1
  %v735 = getelementptr inbounds float, ptr %v655, i64 %v734
  %v736 = getelementptr float, ptr %v735, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v737 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v736, <8 x i1> %v652, <8 x float> zeroinitializer)
  %v738 = mul i64 %v732, 8
  %v739 = getelementptr inbounds float, ptr %v643, i64 %v738
  store <8 x float> %v737, ptr %v739, align 4
  %v740 = add nsw i64 %v732, 1
  br label %b130
b132:
  br label %b126
b126:
  %v741 = icmp slt i64 %v646, 8
  br i1 %v741, label %b133, label %b134
b133:
  br label %b135
b135:
  %v742 = phi i64 [ 0, %b133 ], [ %v750, %b136 ]
  %v743 = icmp slt i64 %v742, 8
  br i1 %v743, label %b136, label %b137
b136:
  %v744 = mul i64 %v742, 1
  %v745 = getelementptr inbounds float, ptr %v655, i64 %v744
  %v746 = getelementptr float, ptr %v745, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v747 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v746, <8 x i1> %v652, <8 x float> zeroinitializer)
  %v748 = mul i64 %v742, 8
  %v749 = getelementptr inbounds float, ptr %v643, i64 %v748
  store <8 x float> %v747, ptr %v749, align 4
  %v750 = add nsw i64 %v742, 1
  br label %b135
b137:
  br label %b134
b134:
  %v751 = add i64 %v639, 64
  %v752 = add nsw i64 %v637, 1
  br label %b122
b124:
  br label %b121
b121:
  %v753 = icmp sgt i64 %v3, 1
  br i1 %v753, label %b138, label %b139
b138:
  %v754 = getelementptr inbounds i64, ptr %v1, i64 3
  %v755 = atomicrmw add ptr %v754, i64 1 acq_rel
  %v756 = mul i64 %v3, 6
  br label %b140
b140:
  %v757 = load atomic i64, ptr %v754 acquire, align 8
  %v758 = icmp slt i64 %v757, %v756
  br i1 %v758, label %b141, label %b142
b141:
  %v759 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  br label %b143
b143:
  %v760 = phi i64 [ 0, %b139 ], [ %v900, %b148 ]
  %v761 = icmp slt i64 %v760, %v5
  br i1 %v761, label %b144, label %b145
b144:
  %v763 = add i64 %v7, 0
  %v764 = sdiv i64 %v763, 1
  %v765 = add i64 %v2, 1
  %v766 = mul i64 %v764, %v2
  %v767 = sdiv i64 %v766, %v3
  %v768 = mul i64 %v767, 1
  %v769 = icmp slt i64 %v768, %v7
  %v770 = select i1 %v769, i64 %v768, i64 %v7
  %v771 = mul i64 %v764, %v765
  %v772 = sdiv i64 %v771, %v3
  %v773 = mul i64 %v772, 1
  %v774 = icmp slt i64 %v773, %v7
  %v775 = select i1 %v774, i64 %v773, i64 %v7
  br label %b146
b146:
  %v776 = phi i64 [ %v770, %b144 ], [ %v899, %b151 ]
  %v777 = icmp slt i64 %v776, %v775
  br i1 %v777, label %b147, label %b148
b147:
  %v778 = add i64 %v776, 96
  %v779 = icmp slt i64 %v778, %v775
  %v780 = select i1 %v779, i64 %v778, i64 %v775
  br label %b149
b149:
  %v781 = phi i64 [ 0, %b147 ], [ %v898, %b154 ]
  %v782 = icmp slt i64 %v781, 1
  br i1 %v782, label %b150, label %b151
b150:
  %v783 = sub i64 %v780, %v776
  %v784 = sub i64 8, 1
  %v785 = add i64 %v783, %v784
  %v786 = sdiv i64 %v785, 8
  br label %b152
b152:
  %v787 = phi i64 [ 0, %b150 ], [ %v897, %b159 ]
  %v788 = icmp slt i64 %v787, %v786
  br i1 %v788, label %b153, label %b154
b153:
  %v789 = mul i64 %v783, %v787
  %v790 = sdiv i64 %v789, %v786
  %v791 = add i64 %v776, %v790
  %v792 = add i64 %v787, 1
  %v793 = mul i64 %v783, %v792
  %v794 = sdiv i64 %v793, %v786
  %v795 = add i64 %v776, %v794
  %v796 = mul i64 %v781, 64
  %v797 = getelementptr inbounds float, ptr %v618, i64 %v796
  %v798 = sub i64 %v795, %v791
  %v799 = add i64 %v760, 0
  %v800 = and i64 %v799, %v54
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v791
  %v803 = mul i64 %v802, 8
  %v804 = getelementptr inbounds float, ptr %v22, i64 %v803
  %v805 = getelementptr inbounds float, ptr %v804, i64 0
  %v806 = sub i64 %v798, 1
  %v807 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v806
  %v808 = load ptr, ptr %v807, align 4
  %v809 = icmp sgt i64 %v798, 0
  br i1 %v809, label %b155, label %b156
b155:
  call void %v808(ptr %v805, i64 8, ptr %v797, i64 8, ptr %v762)
  br label %b156
b156:
  %v810 = add i64 %v796, 64
  br label %b157
b157:
  %v811 = phi i64 [ %v791, %b156 ], [ %v896, %b162 ]
  %v812 = icmp slt i64 %v811, %v795
  br i1 %v812, label %b158, label %b159
b158:
  %v813 = sub i64 %v811, %v791
  %v814 = mul i64 %v813, 8
  %v815 = getelementptr inbounds float, ptr %v762, i64 %v814
  %v816 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v817 = add i64 %v760, 0
  %v818 = and i64 %v817, %v54
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v811
  %v821 = mul i64 %v820, 8
  %v822 = getelementptr inbounds float, ptr %v22, i64 %v821
  %v823 = add i64 %v760, 0
  %v824 = and i64 %v823, %v64
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v811
  %v827 = mul i64 %v826, 8
  %v828 = getelementptr inbounds float, ptr %v40, i64 %v827
  %v829 = add i64 %v760, 1
  %v830 = and i64 %v829, %v54
  %v831 = mul i64 %v830, %v7
  %v832 = add i64 %v831, %v811
  %v833 = mul i64 %v832, 8
  %v834 = getelementptr inbounds float, ptr %v22, i64 %v833
  %v835 = add i64 %v760, 0
  %v836 = and i64 %v835, %v66
  %v837 = mul i64 %v836, %v7
  %v838 = add i64 %v837, %v811
  %v839 = mul i64 %v838, 8
  %v840 = getelementptr inbounds float, ptr %v42, i64 %v839
  br label %b160
b160:
  %v841 = phi i64 [ 0, %b158 ], [ %v895, %b161 ]
  %v842 = icmp slt i64 %v841, 1
  br i1 %v842, label %b161, label %b162
b161:
  %v843 = mul i64 %v781, 1
  %v844 = add i64 %v843, %v841
  %v845 = mul i64 %v844, 8
  %v846 = add i64 0, %v841
  %v847 = mul i64 %v846, 8
  %v848 = getelementptr inbounds float, ptr %v815, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = add i64 0, %v845
  %v851 = getelementptr inbounds float, ptr %v822, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = insertelement <8 x float> poison, float %v816, i64 0
  %v854 = shufflevector <8 x float> %v853, <8 x float> poison, <8 x i32> zeroinitializer
  %v855 = fmul <8 x float> %v854, %v852
  %v856 = add i64 0, %v845
  %v857 = getelementptr inbounds float, ptr %v828, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = fadd <8 x float> %v858, %v849
  %v860 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v859)
  %v861 = fcmp ogt <8 x float> %v860, splat (float 0x4023000000000000)
  %v862 = select <8 x i1> %v861, <8 x float> splat (float 0x4023000000000000), <8 x float> %v860
  %v863 = fadd <8 x float> %v862, %v862
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v865 = fsub <8 x float> %v864, splat (float 0x4168000000000000)
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v863)
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v866)
  %v868 = bitcast <8 x float> %v864 to <8 x i32>
  %v869 = fmul <8 x float> %v867, %v867
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v867, <8 x float> splat (float 0x3F81227F40000000))
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> %v867, <8 x float> splat (float 0x3FA5556740000000))
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v867, <8 x float> splat (float 0x3FC5554B00000000))
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v867, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> %v873, <8 x float> %v867)
  %v875 = shl <8 x i32> %v868, splat (i32 23)
  %v876 = add <8 x i32> %v875, splat (i32 1065353216)
  %v877 = bitcast <8 x i32> %v876 to <8 x float>
  %v878 = fsub <8 x float> %v877, splat (float 0x3FF0000000000000)
  %v879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> %v874, <8 x float> %v878)
  %v880 = fadd <8 x float> %v879, splat (float 0x4000000000000000)
  %v881 = fdiv <8 x float> %v879, %v880
  %v882 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v881, <8 x float> %v859)
  %v883 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v884 = shufflevector <8 x float> %v883, <8 x float> poison, <8 x i32> zeroinitializer
  %v885 = fmul <8 x float> %v884, %v882
  %v886 = fadd <8 x float> %v855, %v885
  %v887 = fmul <8 x float> %v882, %v882
  %v888 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v889 = shufflevector <8 x float> %v888, <8 x float> poison, <8 x i32> zeroinitializer
  %v890 = fsub <8 x float> %v889, %v887
  %v891 = add i64 0, %v845
  %v892 = getelementptr inbounds float, ptr %v834, i64 %v891
  store <8 x float> %v886, ptr %v892, align 4
  %v893 = add i64 0, %v845
  %v894 = getelementptr inbounds float, ptr %v840, i64 %v893
  store <8 x float> %v890, ptr %v894, align 4
  %v895 = add nsw i64 %v841, 1
  br label %b160
b162:
  %v896 = add nsw i64 %v811, 1
  br label %b157
b159:
  %v897 = add nsw i64 %v787, 1
  br label %b152
b154:
  %v898 = add nsw i64 %v781, 1
  br label %b149
b151:
  %v899 = add nsw i64 %v776, 96
  br label %b146
b148:
  %v900 = add nsw i64 %v760, 1
  br label %b143
b145:
  %v901 = icmp sgt i64 %v3, 1
  br i1 %v901, label %b163, label %b164
b163:
  %v902 = getelementptr inbounds i64, ptr %v1, i64 3
  %v903 = atomicrmw add ptr %v902, i64 1 acq_rel
  %v904 = mul i64 %v3, 7
  br label %b165
b165:
  %v905 = load atomic i64, ptr %v902 acquire, align 8
  %v906 = icmp slt i64 %v905, %v904
  br i1 %v906, label %b166, label %b167
b166:
  %v907 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v908 = getelementptr inbounds float, ptr %v72, i64 200
  %v909 = getelementptr inbounds i64, ptr %v1, i64 4
  %v910 = load i64, ptr %v909, align 8
  %v911 = icmp eq i64 %v910, 0
  br i1 %v911, label %b168, label %b169
b168:
  %v912 = add i64 1, 0
  %v913 = sdiv i64 %v912, 1
  %v914 = add i64 %v2, 1
  %v915 = mul i64 %v913, %v2
  %v916 = sdiv i64 %v915, %v3
  %v917 = mul i64 %v916, 1
  %v918 = icmp slt i64 %v917, 1
  %v919 = select i1 %v918, i64 %v917, i64 1
  %v920 = mul i64 %v913, %v914
  %v921 = sdiv i64 %v920, %v3
  %v922 = mul i64 %v921, 1
  %v923 = icmp slt i64 %v922, 1
  %v924 = select i1 %v923, i64 %v922, i64 1
  %v925 = icmp slt i64 %v924, 1
  %v926 = select i1 %v925, i64 %v924, i64 1
  br label %b170
b170:
  %v927 = phi i64 [ %v919, %b168 ], [ %v1042, %b182 ]
  %v928 = icmp slt i64 %v927, %v926
  br i1 %v928, label %b171, label %b172
b171:
  %v929 = mul i64 %v927, 64
  %v930 = mul i64 %v927, 8
  %v931 = add i64 %v929, 0
  %v932 = add i64 %v930, 0
  %v933 = getelementptr inbounds float, ptr %v908, i64 %v931
  %v934 = sub i64 8, %v932
  %v935 = icmp slt i64 %v934, 0
  %v936 = select i1 %v935, i64 0, i64 %v934
  %v937 = icmp ult i64 %v936, 8
  %v938 = select i1 %v937, i64 %v936, i64 8
  %v939 = trunc i64 %v938 to i32
  %v940 = insertelement <8 x i32> poison, i32 %v939, i64 0
  %v941 = shufflevector <8 x i32> %v940, <8 x i32> poison, <8 x i32> zeroinitializer
  %v942 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v941
  %v943 = mul i64 %v932, 17
  %v944 = add i64 9, %v943
  %v945 = getelementptr inbounds float, ptr %v16, i64 %v944
  %v946 = icmp sge i64 %v936, 8
  br i1 %v946, label %b173, label %b174
b173:
  br label %b175
b175:
  %v947 = phi i64 [ 0, %b173 ], [ %v1021, %b176 ]
  %v948 = icmp slt i64 %v947, 8
  br i1 %v948, label %b176, label %b177
b176:
  %v949 = add i64 %v947, 0
  %v950 = getelementptr inbounds float, ptr %v945, i64 %v949
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = add i64 %v947, 17
  %v953 = getelementptr inbounds float, ptr %v945, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 %v947, 34
  %v956 = getelementptr inbounds float, ptr %v945, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = add i64 %v947, 51
  %v959 = getelementptr inbounds float, ptr %v945, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = add i64 %v947, 68
  %v962 = getelementptr inbounds float, ptr %v945, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 %v947, 85
  %v965 = getelementptr inbounds float, ptr %v945, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 %v947, 102
  %v968 = getelementptr inbounds float, ptr %v945, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = add i64 %v947, 119
  %v971 = getelementptr inbounds float, ptr %v945, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = shufflevector <8 x float> %v951, <8 x float> %v963, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v974 = shufflevector <8 x float> %v951, <8 x float> %v963, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v975 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v976 = shufflevector <8 x float> %v954, <8 x float> %v966, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v977 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v978 = shufflevector <8 x float> %v957, <8 x float> %v969, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v979 = shufflevector <8 x float> %v960, <8 x float> %v972, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v980 = shufflevector <8 x float> %v960, <8 x float> %v972, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v981 = shufflevector <8 x float> %v973, <8 x float> %v977, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v982 = shufflevector <8 x float> %v973, <8 x float> %v977, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v983 = shufflevector <8 x float> %v975, <8 x float> %v979, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v984 = shufflevector <8 x float> %v975, <8 x float> %v979, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v985 = shufflevector <8 x float> %v974, <8 x float> %v978, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v986 = shufflevector <8 x float> %v974, <8 x float> %v978, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v987 = shufflevector <8 x float> %v976, <8 x float> %v980, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v988 = shufflevector <8 x float> %v976, <8 x float> %v980, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v989 = shufflevector <8 x float> %v981, <8 x float> %v983, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v990 = shufflevector <8 x float> %v981, <8 x float> %v983, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v991 = shufflevector <8 x float> %v982, <8 x float> %v984, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v992 = shufflevector <8 x float> %v982, <8 x float> %v984, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v993 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v995 = shufflevector <8 x float> %v986, <8 x float> %v988, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v996 = shufflevector <8 x float> %v986, <8 x float> %v988, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v997 = add i64 %v947, 0
  %v998 = mul i64 %v997, 8
  %v999 = getelementptr inbounds float, ptr %v933, i64 %v998
  store <8 x float> %v989, ptr %v999, align 4
  %v1000 = add i64 %v947, 1
  %v1001 = mul i64 %v1000, 8
  %v1002 = getelementptr inbounds float, ptr %v933, i64 %v1001
  store <8 x float> %v990, ptr %v1002, align 4
  %v1003 = add i64 %v947, 2
  %v1004 = mul i64 %v1003, 8
  %v1005 = getelementptr inbounds float, ptr %v933, i64 %v1004
  store <8 x float> %v991, ptr %v1005, align 4
  %v1006 = add i64 %v947, 3
  %v1007 = mul i64 %v1006, 8
  %v1008 = getelementptr inbounds float, ptr %v933, i64 %v1007
  store <8 x float> %v992, ptr %v1008, align 4
  %v1009 = add i64 %v947, 4
  %v1010 = mul i64 %v1009, 8
  %v1011 = getelementptr inbounds float, ptr %v933, i64 %v1010
  store <8 x float> %v993, ptr %v1011, align 4
  %v1012 = add i64 %v947, 5
  %v1013 = mul i64 %v1012, 8
  %v1014 = getelementptr inbounds float, ptr %v933, i64 %v1013
  store <8 x float> %v994, ptr %v1014, align 4
  %v1015 = add i64 %v947, 6
  %v1016 = mul i64 %v1015, 8
  %v1017 = getelementptr inbounds float, ptr %v933, i64 %v1016
  store <8 x float> %v995, ptr %v1017, align 4
  %v1018 = add i64 %v947, 7
  %v1019 = mul i64 %v1018, 8
  %v1020 = getelementptr inbounds float, ptr %v933, i64 %v1019
  store <8 x float> %v996, ptr %v1020, align 4
  %v1021 = add nsw i64 %v947, 8
  br label %b175
b177:
  br label %b178
b178:
  %v1022 = phi i64 [ 8, %b177 ], [ %v1030, %b179 ]
  %v1023 = icmp slt i64 %v1022, 8
  br i1 %v1023, label %b179, label %b180
b179:
  %v1024 = mul i64 %v1022, 1
  %v1025 = getelementptr inbounds float, ptr %v945, i64 %v1024
  %v1026 = getelementptr float, ptr %v1025, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v1027 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1026, <8 x i1> %v942, <8 x float> zeroinitializer)
  %v1028 = mul i64 %v1022, 8
  %v1029 = getelementptr inbounds float, ptr %v933, i64 %v1028
  store <8 x float> %v1027, ptr %v1029, align 4
  %v1030 = add nsw i64 %v1022, 1
  br label %b178
b180:
  br label %b174
b174:
  %v1031 = icmp slt i64 %v936, 8
  br i1 %v1031, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1032 = phi i64 [ 0, %b181 ], [ %v1040, %b184 ]
  %v1033 = icmp slt i64 %v1032, 8
  br i1 %v1033, label %b184, label %b185
b184:
  %v1034 = mul i64 %v1032, 1
  %v1035 = getelementptr inbounds float, ptr %v945, i64 %v1034
  %v1036 = getelementptr float, ptr %v1035, <8 x i64> <i64 0, i64 17, i64 34, i64 51, i64 68, i64 85, i64 102, i64 119>
  %v1037 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1036, <8 x i1> %v942, <8 x float> zeroinitializer)
  %v1038 = mul i64 %v1032, 8
  %v1039 = getelementptr inbounds float, ptr %v933, i64 %v1038
  store <8 x float> %v1037, ptr %v1039, align 4
  %v1040 = add nsw i64 %v1032, 1
  br label %b183
b185:
  br label %b182
b182:
  %v1041 = add i64 %v929, 64
  %v1042 = add nsw i64 %v927, 1
  br label %b170
b172:
  br label %b169
b169:
  %v1043 = icmp sgt i64 %v3, 1
  br i1 %v1043, label %b186, label %b187
b186:
  %v1044 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1045 = atomicrmw add ptr %v1044, i64 1 acq_rel
  %v1046 = mul i64 %v3, 8
  br label %b188
b188:
  %v1047 = load atomic i64, ptr %v1044 acquire, align 8
  %v1048 = icmp slt i64 %v1047, %v1046
  br i1 %v1048, label %b189, label %b190
b189:
  %v1049 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1051 = add i64 %v8, 0
  %v1052 = sdiv i64 %v1051, 1
  %v1053 = add i64 %v2, 1
  %v1054 = mul i64 %v1052, %v2
  %v1055 = sdiv i64 %v1054, %v3
  %v1056 = mul i64 %v1055, 1
  %v1057 = icmp slt i64 %v1056, %v8
  %v1058 = select i1 %v1057, i64 %v1056, i64 %v8
  %v1059 = mul i64 %v1052, %v1053
  %v1060 = sdiv i64 %v1059, %v3
  %v1061 = mul i64 %v1060, 1
  %v1062 = icmp slt i64 %v1061, %v8
  %v1063 = select i1 %v1062, i64 %v1061, i64 %v8
  br label %b191
b191:
  %v1064 = phi i64 [ %v1058, %b187 ], [ %v1129, %b196 ]
  %v1065 = icmp slt i64 %v1064, %v1063
  br i1 %v1065, label %b192, label %b193
b192:
  %v1066 = add i64 %v1064, 96
  %v1067 = icmp slt i64 %v1066, %v1063
  %v1068 = select i1 %v1067, i64 %v1066, i64 %v1063
  br label %b194
b194:
  %v1069 = phi i64 [ 0, %b192 ], [ %v1128, %b199 ]
  %v1070 = icmp slt i64 %v1069, 1
  br i1 %v1070, label %b195, label %b196
b195:
  %v1071 = sub i64 %v1068, %v1064
  %v1072 = sub i64 8, 1
  %v1073 = add i64 %v1071, %v1072
  %v1074 = sdiv i64 %v1073, 8
  br label %b197
b197:
  %v1075 = phi i64 [ 0, %b195 ], [ %v1127, %b204 ]
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b198, label %b199
b198:
  %v1077 = mul i64 %v1071, %v1075
  %v1078 = sdiv i64 %v1077, %v1074
  %v1079 = add i64 %v1064, %v1078
  %v1080 = add i64 %v1075, 1
  %v1081 = mul i64 %v1071, %v1080
  %v1082 = sdiv i64 %v1081, %v1074
  %v1083 = add i64 %v1064, %v1082
  %v1084 = mul i64 %v1069, 64
  %v1085 = getelementptr inbounds float, ptr %v908, i64 %v1084
  %v1086 = sub i64 %v1083, %v1079
  %v1087 = mul i64 1, %v7
  %v1088 = add i64 %v1079, %v1087
  %v1089 = mul i64 %v1088, 8
  %v1090 = getelementptr inbounds float, ptr %v22, i64 %v1089
  %v1091 = getelementptr inbounds float, ptr %v1090, i64 0
  %v1092 = sub i64 %v1086, 1
  %v1093 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1092
  %v1094 = load ptr, ptr %v1093, align 4
  %v1095 = icmp sgt i64 %v1086, 0
  br i1 %v1095, label %b200, label %b201
b200:
  call void %v1094(ptr %v1091, i64 8, ptr %v1085, i64 8, ptr %v1050)
  br label %b201
b201:
  %v1096 = add i64 %v1084, 64
  br label %b202
b202:
  %v1097 = phi i64 [ %v1079, %b201 ], [ %v1126, %b207 ]
  %v1098 = icmp slt i64 %v1097, %v1083
  br i1 %v1098, label %b203, label %b204
b203:
  %v1099 = sub i64 %v1097, %v1079
  %v1100 = mul i64 %v1099, 8
  %v1101 = getelementptr inbounds float, ptr %v1050, i64 %v1100
  %v1102 = mul i64 %v1097, 8
  %v1103 = getelementptr inbounds float, ptr %v38, i64 %v1102
  %v1104 = mul i64 %v1097, 8
  %v1105 = getelementptr inbounds float, ptr %v26, i64 %v1104
  br label %b205
b205:
  %v1106 = phi i64 [ 0, %b203 ], [ %v1125, %b206 ]
  %v1107 = icmp slt i64 %v1106, 1
  br i1 %v1107, label %b206, label %b207
b206:
  %v1108 = mul i64 %v1069, 1
  %v1109 = add i64 %v1108, %v1106
  %v1110 = mul i64 %v1109, 8
  %v1111 = add i64 0, %v1106
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v1101, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = add i64 0, %v1110
  %v1116 = getelementptr inbounds float, ptr %v36, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = add i64 0, %v1110
  %v1119 = getelementptr inbounds float, ptr %v1103, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = fadd <8 x float> %v1120, %v1114
  %v1122 = fadd <8 x float> %v1117, %v1121
  %v1123 = add i64 0, %v1110
  %v1124 = getelementptr inbounds float, ptr %v1105, i64 %v1123
  store <8 x float> %v1122, ptr %v1124, align 4
  %v1125 = add nsw i64 %v1106, 1
  br label %b205
b207:
  %v1126 = add nsw i64 %v1097, 1
  br label %b202
b204:
  %v1127 = add nsw i64 %v1075, 1
  br label %b197
b199:
  %v1128 = add nsw i64 %v1069, 1
  br label %b194
b196:
  %v1129 = add nsw i64 %v1064, 96
  br label %b191
b193:
  %v1130 = icmp sgt i64 %v3, 1
  br i1 %v1130, label %b208, label %b209
b208:
  %v1131 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1132 = atomicrmw add ptr %v1131, i64 1 acq_rel
  %v1133 = mul i64 %v3, 9
  br label %b210
b210:
  %v1134 = load atomic i64, ptr %v1131 acquire, align 8
  %v1135 = icmp slt i64 %v1134, %v1133
  br i1 %v1135, label %b211, label %b212
b211:
  %v1136 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
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
  %v177 = alloca float, i64 96, align 4
  %v391 = alloca float, i64 64, align 4
  %v564 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 5
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 9
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v72 = load ptr, ptr %v71, align 4
  %v73 = mul i64 %v2, 15360
  %v74 = add i64 %v73, 320
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v72, i64 0
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b0, label %b1
b0:
  %v80 = add i64 1, 0
  %v81 = sdiv i64 %v80, 1
  %v82 = add i64 %v2, 1
  %v83 = mul i64 %v81, %v2
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, 1
  %v87 = select i1 %v86, i64 %v85, i64 1
  %v88 = mul i64 %v81, %v82
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, 1
  %v92 = select i1 %v91, i64 %v90, i64 1
  %v93 = icmp slt i64 %v92, 1
  %v94 = select i1 %v93, i64 %v92, i64 1
  br label %b2
b2:
  %v95 = phi i64 [ %v87, %b0 ], [ %v169, %b13 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b3, label %b4
b3:
  %v97 = mul i64 %v95, 192
  %v98 = mul i64 %v95, 24
  %v99 = add i64 %v97, 0
  %v100 = add i64 %v98, 0
  %v101 = getelementptr inbounds float, ptr %v76, i64 %v99
  %v102 = sub i64 17, %v100
  %v103 = icmp slt i64 %v102, 0
  %v104 = select i1 %v103, i64 0, i64 %v102
  %v105 = icmp ult i64 %v104, 8
  %v106 = select i1 %v105, i64 %v104, i64 8
  %v107 = trunc i64 %v106 to i32
  %v108 = insertelement <8 x i32> poison, i32 %v107, i64 0
  %v109 = shufflevector <8 x i32> %v108, <8 x i32> poison, <8 x i32> zeroinitializer
  %v110 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v109
  %v111 = mul i64 %v100, 1
  %v112 = add i64 0, %v111
  %v113 = getelementptr inbounds float, ptr %v16, i64 %v112
  br label %b5
b5:
  %v114 = phi i64 [ 0, %b3 ], [ %v121, %b6 ]
  %v115 = icmp slt i64 %v114, 8
  br i1 %v115, label %b6, label %b7
b6:
  %v116 = mul i64 %v114, 17
  %v117 = getelementptr inbounds float, ptr %v113, i64 %v116
  %v118 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v117, <8 x i1> %v110, <8 x float> zeroinitializer)
  %v119 = mul i64 %v114, 24
  %v120 = getelementptr inbounds float, ptr %v101, i64 %v119
  store <8 x float> %v118, ptr %v120, align 4
  %v121 = add nsw i64 %v114, 1
  br label %b5
b7:
  %v122 = add i64 %v97, 8
  %v123 = add i64 %v98, 8
  %v124 = getelementptr inbounds float, ptr %v76, i64 %v122
  %v125 = sub i64 17, %v123
  %v126 = icmp slt i64 %v125, 0
  %v127 = select i1 %v126, i64 0, i64 %v125
  %v128 = icmp ult i64 %v127, 8
  %v129 = select i1 %v128, i64 %v127, i64 8
  %v130 = trunc i64 %v129 to i32
  %v131 = insertelement <8 x i32> poison, i32 %v130, i64 0
  %v132 = shufflevector <8 x i32> %v131, <8 x i32> poison, <8 x i32> zeroinitializer
  %v133 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v132
  %v134 = mul i64 %v123, 1
  %v135 = add i64 0, %v134
  %v136 = getelementptr inbounds float, ptr %v16, i64 %v135
  br label %b8
b8:
  %v137 = phi i64 [ 0, %b7 ], [ %v144, %b9 ]
  %v138 = icmp slt i64 %v137, 8
  br i1 %v138, label %b9, label %b10
b9:
  %v139 = mul i64 %v137, 17
  %v140 = getelementptr inbounds float, ptr %v136, i64 %v139
  %v141 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v140, <8 x i1> %v133, <8 x float> zeroinitializer)
  %v142 = mul i64 %v137, 24
  %v143 = getelementptr inbounds float, ptr %v124, i64 %v142
  store <8 x float> %v141, ptr %v143, align 4
  %v144 = add nsw i64 %v137, 1
  br label %b8
b10:
  %v145 = add i64 %v97, 16
  %v146 = add i64 %v98, 16
  %v147 = getelementptr inbounds float, ptr %v76, i64 %v145
  %v148 = sub i64 17, %v146
  %v149 = icmp slt i64 %v148, 0
  %v150 = select i1 %v149, i64 0, i64 %v148
  %v151 = icmp ult i64 %v150, 8
  %v152 = select i1 %v151, i64 %v150, i64 8
  %v153 = trunc i64 %v152 to i32
  %v154 = insertelement <8 x i32> poison, i32 %v153, i64 0
  %v155 = shufflevector <8 x i32> %v154, <8 x i32> poison, <8 x i32> zeroinitializer
  %v156 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v155
  %v157 = mul i64 %v146, 1
  %v158 = add i64 0, %v157
  %v159 = getelementptr inbounds float, ptr %v16, i64 %v158
  br label %b11
b11:
  %v160 = phi i64 [ 0, %b10 ], [ %v167, %b12 ]
  %v161 = icmp slt i64 %v160, 8
  br i1 %v161, label %b12, label %b13
b12:
  %v162 = mul i64 %v160, 17
  %v163 = getelementptr inbounds float, ptr %v159, i64 %v162
  %v164 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v163, <8 x i1> %v156, <8 x float> zeroinitializer)
  %v165 = mul i64 %v160, 24
  %v166 = getelementptr inbounds float, ptr %v147, i64 %v165
  store <8 x float> %v164, ptr %v166, align 4
  %v167 = add nsw i64 %v160, 1
  br label %b11
b13:
  %v168 = add i64 %v97, 192
  %v169 = add nsw i64 %v95, 1
  br label %b2
b4:
  br label %b1
b1:
  %v170 = icmp sgt i64 %v3, 1
  br i1 %v170, label %b14, label %b15
b14:
  %v171 = getelementptr inbounds i64, ptr %v1, i64 3
  %v172 = atomicrmw add ptr %v171, i64 1 acq_rel
  %v173 = mul i64 %v3, 1
  br label %b16
b16:
  %v174 = load atomic i64, ptr %v171 acquire, align 8
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b17, label %b18
b17:
  %v176 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v178 = add i64 %v8, 0
  %v179 = sdiv i64 %v178, 1
  %v180 = add i64 %v2, 1
  %v181 = mul i64 %v179, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, %v8
  %v185 = select i1 %v184, i64 %v183, i64 %v8
  %v186 = mul i64 %v179, %v180
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, %v8
  %v190 = select i1 %v189, i64 %v188, i64 %v8
  br label %b19
b19:
  %v191 = phi i64 [ %v185, %b15 ], [ %v258, %b24 ]
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b20, label %b21
b20:
  %v193 = add i64 %v191, 96
  %v194 = icmp slt i64 %v193, %v190
  %v195 = select i1 %v194, i64 %v193, i64 %v190
  br label %b22
b22:
  %v196 = phi i64 [ 0, %b20 ], [ %v257, %b27 ]
  %v197 = icmp slt i64 %v196, 1
  br i1 %v197, label %b23, label %b24
b23:
  %v198 = sub i64 %v195, %v191
  %v199 = sub i64 4, 1
  %v200 = add i64 %v198, %v199
  %v201 = sdiv i64 %v200, 4
  br label %b25
b25:
  %v202 = phi i64 [ 0, %b23 ], [ %v256, %b32 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b26, label %b27
b26:
  %v204 = mul i64 %v198, %v202
  %v205 = sdiv i64 %v204, %v201
  %v206 = add i64 %v191, %v205
  %v207 = add i64 %v202, 1
  %v208 = mul i64 %v198, %v207
  %v209 = sdiv i64 %v208, %v201
  %v210 = add i64 %v191, %v209
  %v211 = mul i64 %v196, 192
  %v212 = getelementptr inbounds float, ptr %v76, i64 %v211
  %v213 = sub i64 %v210, %v206
  %v214 = mul i64 %v206, 8
  %v215 = getelementptr inbounds float, ptr %v18, i64 %v214
  %v216 = getelementptr inbounds float, ptr %v215, i64 0
  %v217 = sub i64 %v213, 1
  %v218 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v217
  %v219 = load ptr, ptr %v218, align 4
  %v220 = icmp sgt i64 %v213, 0
  br i1 %v220, label %b28, label %b29
b28:
  call void %v219(ptr %v216, i64 8, ptr %v212, i64 8, ptr %v177)
  br label %b29
b29:
  %v221 = add i64 %v211, 192
  br label %b30
b30:
  %v222 = phi i64 [ %v206, %b29 ], [ %v255, %b35 ]
  %v223 = icmp slt i64 %v222, %v210
  br i1 %v223, label %b31, label %b32
b31:
  %v224 = sub i64 %v222, %v206
  %v225 = mul i64 %v224, 24
  %v226 = getelementptr inbounds float, ptr %v177, i64 %v225
  %v227 = mul i64 %v222, 17
  %v228 = getelementptr inbounds float, ptr %v44, i64 %v227
  br label %b33
b33:
  %v229 = phi i64 [ 0, %b31 ], [ %v254, %b39 ]
  %v230 = icmp slt i64 %v229, 3
  br i1 %v230, label %b34, label %b35
b34:
  %v231 = mul i64 %v196, 3
  %v232 = add i64 %v231, %v229
  %v233 = mul i64 %v232, 8
  %v234 = icmp slt i64 %v233, 16
  br i1 %v234, label %b36, label %b37
b36:
  %v235 = add i64 0, %v229
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v226, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = add i64 0, %v233
  %v240 = getelementptr inbounds float, ptr %v228, i64 %v239
  store <8 x float> %v238, ptr %v240, align 4
  br label %b37
b37:
  %v241 = icmp eq i64 %v233, 16
  br i1 %v241, label %b38, label %b39
b38:
  %v242 = icmp ult i64 1, 8
  %v243 = select i1 %v242, i64 1, i64 8
  %v244 = trunc i64 %v243 to i32
  %v245 = insertelement <8 x i32> poison, i32 %v244, i64 0
  %v246 = shufflevector <8 x i32> %v245, <8 x i32> poison, <8 x i32> zeroinitializer
  %v247 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v246
  %v248 = add i64 0, %v229
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v226, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 0, %v233
  %v253 = getelementptr inbounds float, ptr %v228, i64 %v252
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v251, ptr align 4 %v253, <8 x i1> %v247)
  br label %b39
b39:
  %v254 = add nsw i64 %v229, 1
  br label %b33
b35:
  %v255 = add nsw i64 %v222, 1
  br label %b30
b32:
  %v256 = add nsw i64 %v202, 1
  br label %b25
b27:
  %v257 = add nsw i64 %v196, 1
  br label %b22
b24:
  %v258 = add nsw i64 %v191, 96
  br label %b19
b21:
  %v259 = icmp sgt i64 %v3, 1
  br i1 %v259, label %b40, label %b41
b40:
  %v260 = getelementptr inbounds i64, ptr %v1, i64 3
  %v261 = atomicrmw add ptr %v260, i64 1 acq_rel
  %v262 = mul i64 %v3, 2
  br label %b42
b42:
  %v263 = load atomic i64, ptr %v260 acquire, align 8
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b43, label %b44
b43:
  %v265 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v266 = getelementptr inbounds float, ptr %v72, i64 192
  %v267 = getelementptr inbounds i64, ptr %v1, i64 4
  %v268 = load i64, ptr %v267, align 8
  %v269 = icmp eq i64 %v268, 0
  br i1 %v269, label %b45, label %b46
b45:
  %v270 = add i64 1, 0
  %v271 = sdiv i64 %v270, 1
  %v272 = add i64 %v2, 1
  %v273 = mul i64 %v271, %v2
  %v274 = sdiv i64 %v273, %v3
  %v275 = mul i64 %v274, 1
  %v276 = icmp slt i64 %v275, 1
  %v277 = select i1 %v276, i64 %v275, i64 1
  %v278 = mul i64 %v271, %v272
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, 1
  %v282 = select i1 %v281, i64 %v280, i64 1
  %v283 = icmp slt i64 %v282, 1
  %v284 = select i1 %v283, i64 %v282, i64 1
  br label %b47
b47:
  %v285 = phi i64 [ %v277, %b45 ], [ %v313, %b52 ]
  %v286 = icmp slt i64 %v285, %v284
  br i1 %v286, label %b48, label %b49
b48:
  %v287 = mul i64 %v285, 64
  %v288 = mul i64 %v285, 8
  %v289 = add i64 %v287, 0
  %v290 = add i64 %v288, 0
  %v291 = getelementptr inbounds float, ptr %v266, i64 %v289
  %v292 = sub i64 8, %v290
  %v293 = icmp slt i64 %v292, 0
  %v294 = select i1 %v293, i64 0, i64 %v292
  %v295 = icmp ult i64 %v294, 8
  %v296 = select i1 %v295, i64 %v294, i64 8
  %v297 = trunc i64 %v296 to i32
  %v298 = insertelement <8 x i32> poison, i32 %v297, i64 0
  %v299 = shufflevector <8 x i32> %v298, <8 x i32> poison, <8 x i32> zeroinitializer
  %v300 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v299
  %v301 = mul i64 %v290, 1
  %v302 = add i64 0, %v301
  %v303 = getelementptr inbounds float, ptr %v14, i64 %v302
  br label %b50
b50:
  %v304 = phi i64 [ 0, %b48 ], [ %v311, %b51 ]
  %v305 = icmp slt i64 %v304, 8
  br i1 %v305, label %b51, label %b52
b51:
  %v306 = mul i64 %v304, 8
  %v307 = getelementptr inbounds float, ptr %v303, i64 %v306
  %v308 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v307, <8 x i1> %v300, <8 x float> zeroinitializer)
  %v309 = mul i64 %v304, 8
  %v310 = getelementptr inbounds float, ptr %v291, i64 %v309
  store <8 x float> %v308, ptr %v310, align 4
  %v311 = add nsw i64 %v304, 1
  br label %b50
b52:
  %v312 = add i64 %v287, 64
  %v313 = add nsw i64 %v285, 1
  br label %b47
b49:
  br label %b46
b46:
  %v314 = icmp sgt i64 %v3, 1
  br i1 %v314, label %b53, label %b54
b53:
  %v315 = getelementptr inbounds i64, ptr %v1, i64 3
  %v316 = atomicrmw add ptr %v315, i64 1 acq_rel
  %v317 = mul i64 %v3, 3
  br label %b55
b55:
  %v318 = load atomic i64, ptr %v315 acquire, align 8
  %v319 = icmp slt i64 %v318, %v317
  br i1 %v319, label %b56, label %b57
b56:
  %v320 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  br label %b58
b58:
  %v321 = phi i64 [ 0, %b54 ], [ %v501, %b66 ]
  %v322 = icmp slt i64 %v321, %v5
  br i1 %v322, label %b59, label %b60
b59:
  %v323 = sub i64 %v5, 1
  %v324 = sub i64 %v323, %v321
  %v325 = add i64 %v7, 0
  %v326 = sdiv i64 %v325, 1
  %v327 = add i64 %v2, 1
  %v328 = mul i64 %v326, %v2
  %v329 = sdiv i64 %v328, %v3
  %v330 = mul i64 %v329, 1
  %v331 = icmp slt i64 %v330, %v7
  %v332 = select i1 %v331, i64 %v330, i64 %v7
  %v333 = mul i64 %v326, %v327
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, %v7
  %v337 = select i1 %v336, i64 %v335, i64 %v7
  br label %b61
b61:
  %v338 = phi i64 [ %v332, %b59 ], [ %v390, %b62 ]
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b62, label %b63
b62:
  %v340 = add i64 %v324, 1
  %v341 = and i64 %v340, 1
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v338
  %v344 = mul i64 %v343, 8
  %v345 = getelementptr inbounds float, ptr %v24, i64 %v344
  %v346 = add i64 %v324, 0
  %v347 = and i64 %v346, %v52
  %v348 = mul i64 %v347, %v7
  %v349 = add i64 %v348, %v338
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v20, i64 %v350
  %v352 = add i64 %v324, 0
  %v353 = and i64 %v352, %v68
  %v354 = mul i64 %v353, %v7
  %v355 = add i64 %v354, %v338
  %v356 = mul i64 %v355, 17
  %v357 = getelementptr inbounds float, ptr %v44, i64 %v356
  %v358 = add i64 %v324, 0
  %v359 = and i64 %v358, %v66
  %v360 = mul i64 %v359, %v7
  %v361 = add i64 %v360, %v338
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v42, i64 %v362
  %v364 = add i64 %v324, 0
  %v365 = and i64 %v364, %v70
  %v366 = mul i64 %v365, %v7
  %v367 = add i64 %v366, %v338
  %v368 = mul i64 %v367, 8
  %v369 = getelementptr inbounds float, ptr %v46, i64 %v368
  %v370 = add i64 0, 0
  %v371 = getelementptr inbounds float, ptr %v345, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 0, 0
  %v374 = getelementptr inbounds float, ptr %v351, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = fadd <8 x float> %v372, %v375
  %v377 = add i64 9, 0
  %v378 = getelementptr inbounds float, ptr %v357, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = fadd <8 x float> %v376, %v379
  %v381 = insertelement <8 x float> poison, float 0x3FD3333340000000, i64 0
  %v382 = shufflevector <8 x float> %v381, <8 x float> poison, <8 x i32> zeroinitializer
  %v383 = fmul <8 x float> %v380, %v382
  %v384 = add i64 0, 0
  %v385 = getelementptr inbounds float, ptr %v363, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = fmul <8 x float> %v383, %v386
  %v388 = add i64 0, 0
  %v389 = getelementptr inbounds float, ptr %v369, i64 %v388
  store <8 x float> %v387, ptr %v389, align 4
  %v390 = add nsw i64 %v338, 1
  br label %b61
b63:
  %v392 = add i64 %v7, 0
  %v393 = sdiv i64 %v392, 1
  %v394 = add i64 %v2, 1
  %v395 = mul i64 %v393, %v2
  %v396 = sdiv i64 %v395, %v3
  %v397 = mul i64 %v396, 1
  %v398 = icmp slt i64 %v397, %v7
  %v399 = select i1 %v398, i64 %v397, i64 %v7
  %v400 = mul i64 %v393, %v394
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, %v7
  %v404 = select i1 %v403, i64 %v402, i64 %v7
  br label %b64
b64:
  %v405 = phi i64 [ %v399, %b63 ], [ %v500, %b69 ]
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b65, label %b66
b65:
  %v407 = add i64 %v405, 96
  %v408 = icmp slt i64 %v407, %v404
  %v409 = select i1 %v408, i64 %v407, i64 %v404
  br label %b67
b67:
  %v410 = phi i64 [ 0, %b65 ], [ %v499, %b72 ]
  %v411 = icmp slt i64 %v410, 1
  br i1 %v411, label %b68, label %b69
b68:
  %v412 = sub i64 %v409, %v405
  %v413 = sub i64 8, 1
  %v414 = add i64 %v412, %v413
  %v415 = sdiv i64 %v414, 8
  br label %b70
b70:
  %v416 = phi i64 [ 0, %b68 ], [ %v498, %b77 ]
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b71, label %b72
b71:
  %v418 = mul i64 %v412, %v416
  %v419 = sdiv i64 %v418, %v415
  %v420 = add i64 %v405, %v419
  %v421 = add i64 %v416, 1
  %v422 = mul i64 %v412, %v421
  %v423 = sdiv i64 %v422, %v415
  %v424 = add i64 %v405, %v423
  %v425 = mul i64 %v410, 64
  %v426 = getelementptr inbounds float, ptr %v266, i64 %v425
  %v427 = sub i64 %v424, %v420
  %v428 = add i64 %v324, 0
  %v429 = and i64 %v428, %v70
  %v430 = mul i64 %v429, %v7
  %v431 = add i64 %v430, %v420
  %v432 = mul i64 %v431, 8
  %v433 = getelementptr inbounds float, ptr %v46, i64 %v432
  %v434 = getelementptr inbounds float, ptr %v433, i64 0
  %v435 = sub i64 %v427, 1
  %v436 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v435
  %v437 = load ptr, ptr %v436, align 4
  %v438 = icmp sgt i64 %v427, 0
  br i1 %v438, label %b73, label %b74
b73:
  call void %v437(ptr %v434, i64 8, ptr %v426, i64 8, ptr %v391)
  br label %b74
b74:
  %v439 = add i64 %v425, 64
  br label %b75
b75:
  %v440 = phi i64 [ %v420, %b74 ], [ %v497, %b80 ]
  %v441 = icmp slt i64 %v440, %v424
  br i1 %v441, label %b76, label %b77
b76:
  %v442 = sub i64 %v440, %v420
  %v443 = mul i64 %v442, 8
  %v444 = getelementptr inbounds float, ptr %v391, i64 %v443
  %v445 = add i64 %v324, 1
  %v446 = and i64 %v445, 1
  %v447 = mul i64 %v446, %v7
  %v448 = add i64 %v447, %v440
  %v449 = mul i64 %v448, 8
  %v450 = getelementptr inbounds float, ptr %v24, i64 %v449
  %v451 = add i64 %v324, 0
  %v452 = and i64 %v451, %v52
  %v453 = mul i64 %v452, %v7
  %v454 = add i64 %v453, %v440
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v20, i64 %v455
  %v457 = add i64 %v324, 0
  %v458 = and i64 %v457, %v68
  %v459 = mul i64 %v458, %v7
  %v460 = add i64 %v459, %v440
  %v461 = mul i64 %v460, 17
  %v462 = getelementptr inbounds float, ptr %v44, i64 %v461
  %v463 = fsub float 0x3FF0000000000000, 0x3FD3333340000000
  %v464 = add i64 %v324, 0
  %v465 = and i64 %v464, 1
  %v466 = mul i64 %v465, %v7
  %v467 = add i64 %v466, %v440
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v24, i64 %v468
  br label %b78
b78:
  %v470 = phi i64 [ 0, %b76 ], [ %v496, %b79 ]
  %v471 = icmp slt i64 %v470, 1
  br i1 %v471, label %b79, label %b80
b79:
  %v472 = mul i64 %v410, 1
  %v473 = add i64 %v472, %v470
  %v474 = mul i64 %v473, 8
  %v475 = add i64 0, %v470
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v444, i64 %v476
  %v478 = load <8 x float>, ptr %v477, align 4
  %v479 = add i64 0, %v474
  %v480 = getelementptr inbounds float, ptr %v450, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 0, %v474
  %v483 = getelementptr inbounds float, ptr %v456, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = fadd <8 x float> %v481, %v484
  %v486 = add i64 9, %v474
  %v487 = getelementptr inbounds float, ptr %v462, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = fadd <8 x float> %v485, %v488
  %v490 = insertelement <8 x float> poison, float %v463, i64 0
  %v491 = shufflevector <8 x float> %v490, <8 x float> poison, <8 x i32> zeroinitializer
  %v492 = fmul <8 x float> %v489, %v491
  %v493 = fadd <8 x float> %v492, %v478
  %v494 = add i64 0, %v474
  %v495 = getelementptr inbounds float, ptr %v469, i64 %v494
  store <8 x float> %v493, ptr %v495, align 4
  %v496 = add nsw i64 %v470, 1
  br label %b78
b80:
  %v497 = add nsw i64 %v440, 1
  br label %b75
b77:
  %v498 = add nsw i64 %v416, 1
  br label %b70
b72:
  %v499 = add nsw i64 %v410, 1
  br label %b67
b69:
  %v500 = add nsw i64 %v405, 96
  br label %b64
b66:
  %v501 = add nsw i64 %v321, 1
  br label %b58
b60:
  %v502 = icmp sgt i64 %v3, 1
  br i1 %v502, label %b81, label %b82
b81:
  %v503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v504 = atomicrmw add ptr %v503, i64 1 acq_rel
  %v505 = mul i64 %v3, 4
  br label %b83
b83:
  %v506 = load atomic i64, ptr %v503 acquire, align 8
  %v507 = icmp slt i64 %v506, %v505
  br i1 %v507, label %b84, label %b85
b84:
  %v508 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  %v509 = getelementptr inbounds float, ptr %v72, i64 256
  %v510 = getelementptr inbounds i64, ptr %v1, i64 4
  %v511 = load i64, ptr %v510, align 8
  %v512 = icmp eq i64 %v511, 0
  br i1 %v512, label %b86, label %b87
b86:
  %v513 = add i64 1, 0
  %v514 = sdiv i64 %v513, 1
  %v515 = add i64 %v2, 1
  %v516 = mul i64 %v514, %v2
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 1
  %v519 = icmp slt i64 %v518, 1
  %v520 = select i1 %v519, i64 %v518, i64 1
  %v521 = mul i64 %v514, %v515
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, 1
  %v525 = select i1 %v524, i64 %v523, i64 1
  %v526 = icmp slt i64 %v525, 1
  %v527 = select i1 %v526, i64 %v525, i64 1
  br label %b88
b88:
  %v528 = phi i64 [ %v520, %b86 ], [ %v556, %b93 ]
  %v529 = icmp slt i64 %v528, %v527
  br i1 %v529, label %b89, label %b90
b89:
  %v530 = mul i64 %v528, 64
  %v531 = mul i64 %v528, 8
  %v532 = add i64 %v530, 0
  %v533 = add i64 %v531, 0
  %v534 = getelementptr inbounds float, ptr %v509, i64 %v532
  %v535 = sub i64 8, %v533
  %v536 = icmp slt i64 %v535, 0
  %v537 = select i1 %v536, i64 0, i64 %v535
  %v538 = icmp ult i64 %v537, 8
  %v539 = select i1 %v538, i64 %v537, i64 8
  %v540 = trunc i64 %v539 to i32
  %v541 = insertelement <8 x i32> poison, i32 %v540, i64 0
  %v542 = shufflevector <8 x i32> %v541, <8 x i32> poison, <8 x i32> zeroinitializer
  %v543 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v542
  %v544 = mul i64 %v533, 1
  %v545 = add i64 1, %v544
  %v546 = getelementptr inbounds float, ptr %v12, i64 %v545
  br label %b91
b91:
  %v547 = phi i64 [ 0, %b89 ], [ %v554, %b92 ]
  %v548 = icmp slt i64 %v547, 8
  br i1 %v548, label %b92, label %b93
b92:
  %v549 = mul i64 %v547, 9
  %v550 = getelementptr inbounds float, ptr %v546, i64 %v549
  %v551 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v550, <8 x i1> %v543, <8 x float> zeroinitializer)
  %v552 = mul i64 %v547, 8
  %v553 = getelementptr inbounds float, ptr %v534, i64 %v552
  store <8 x float> %v551, ptr %v553, align 4
  %v554 = add nsw i64 %v547, 1
  br label %b91
b93:
  %v555 = add i64 %v530, 64
  %v556 = add nsw i64 %v528, 1
  br label %b88
b90:
  br label %b87
b87:
  %v557 = icmp sgt i64 %v3, 1
  br i1 %v557, label %b94, label %b95
b94:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v559 = atomicrmw add ptr %v558, i64 1 acq_rel
  %v560 = mul i64 %v3, 5
  br label %b96
b96:
  %v561 = load atomic i64, ptr %v558 acquire, align 8
  %v562 = icmp slt i64 %v561, %v560
  br i1 %v562, label %b97, label %b98
b97:
  %v563 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v565 = add i64 %v8, 0
  %v566 = sdiv i64 %v565, 1
  %v567 = add i64 %v2, 1
  %v568 = mul i64 %v566, %v2
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 1
  %v571 = icmp slt i64 %v570, %v8
  %v572 = select i1 %v571, i64 %v570, i64 %v8
  %v573 = mul i64 %v566, %v567
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 1
  %v576 = icmp slt i64 %v575, %v8
  %v577 = select i1 %v576, i64 %v575, i64 %v8
  br label %b99
b99:
  %v578 = phi i64 [ %v572, %b95 ], [ %v637, %b104 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b100, label %b101
b100:
  %v580 = add i64 %v578, 96
  %v581 = icmp slt i64 %v580, %v577
  %v582 = select i1 %v581, i64 %v580, i64 %v577
  br label %b102
b102:
  %v583 = phi i64 [ 0, %b100 ], [ %v636, %b107 ]
  %v584 = icmp slt i64 %v583, 1
  br i1 %v584, label %b103, label %b104
b103:
  %v585 = sub i64 %v582, %v578
  %v586 = sub i64 8, 1
  %v587 = add i64 %v585, %v586
  %v588 = sdiv i64 %v587, 8
  br label %b105
b105:
  %v589 = phi i64 [ 0, %b103 ], [ %v635, %b112 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b106, label %b107
b106:
  %v591 = mul i64 %v585, %v589
  %v592 = sdiv i64 %v591, %v588
  %v593 = add i64 %v578, %v592
  %v594 = add i64 %v589, 1
  %v595 = mul i64 %v585, %v594
  %v596 = sdiv i64 %v595, %v588
  %v597 = add i64 %v578, %v596
  %v598 = mul i64 %v583, 64
  %v599 = getelementptr inbounds float, ptr %v509, i64 %v598
  %v600 = sub i64 %v597, %v593
  %v601 = mul i64 %v593, 8
  %v602 = getelementptr inbounds float, ptr %v46, i64 %v601
  %v603 = getelementptr inbounds float, ptr %v602, i64 0
  %v604 = sub i64 %v600, 1
  %v605 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v604
  %v606 = load ptr, ptr %v605, align 4
  %v607 = icmp sgt i64 %v600, 0
  br i1 %v607, label %b108, label %b109
b108:
  call void %v606(ptr %v603, i64 8, ptr %v599, i64 8, ptr %v564)
  br label %b109
b109:
  %v608 = add i64 %v598, 64
  br label %b110
b110:
  %v609 = phi i64 [ %v593, %b109 ], [ %v634, %b115 ]
  %v610 = icmp slt i64 %v609, %v597
  br i1 %v610, label %b111, label %b112
b111:
  %v611 = sub i64 %v609, %v593
  %v612 = mul i64 %v611, 8
  %v613 = getelementptr inbounds float, ptr %v564, i64 %v612
  %v614 = mul i64 %v609, 17
  %v615 = getelementptr inbounds float, ptr %v44, i64 %v614
  %v616 = mul i64 %v609, 8
  %v617 = getelementptr inbounds float, ptr %v28, i64 %v616
  br label %b113
b113:
  %v618 = phi i64 [ 0, %b111 ], [ %v633, %b114 ]
  %v619 = icmp slt i64 %v618, 1
  br i1 %v619, label %b114, label %b115
b114:
  %v620 = mul i64 %v583, 1
  %v621 = add i64 %v620, %v618
  %v622 = mul i64 %v621, 8
  %v623 = add i64 0, %v618
  %v624 = mul i64 %v623, 8
  %v625 = getelementptr inbounds float, ptr %v613, i64 %v624
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = add i64 1, %v622
  %v628 = getelementptr inbounds float, ptr %v615, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = fadd <8 x float> %v629, %v626
  %v631 = add i64 0, %v622
  %v632 = getelementptr inbounds float, ptr %v617, i64 %v631
  store <8 x float> %v630, ptr %v632, align 4
  %v633 = add nsw i64 %v618, 1
  br label %b113
b115:
  %v634 = add nsw i64 %v609, 1
  br label %b110
b112:
  %v635 = add nsw i64 %v589, 1
  br label %b105
b107:
  %v636 = add nsw i64 %v583, 1
  br label %b102
b104:
  %v637 = add nsw i64 %v578, 96
  br label %b99
b101:
  %v638 = icmp sgt i64 %v3, 1
  br i1 %v638, label %b116, label %b117
b116:
  %v639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v640 = atomicrmw add ptr %v639, i64 1 acq_rel
  %v641 = mul i64 %v3, 6
  br label %b118
b118:
  %v642 = load atomic i64, ptr %v639 acquire, align 8
  %v643 = icmp slt i64 %v642, %v641
  br i1 %v643, label %b119, label %b120
b119:
  %v644 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v645 = icmp eq i64 %v2, 0
  br i1 %v645, label %b121, label %b122
b121:
  br label %b123
b123:
  %v646 = phi i64 [ 0, %b121 ], [ %v671, %b128 ]
  %v647 = icmp slt i64 %v646, 8
  br i1 %v647, label %b124, label %b125
b124:
  br label %b126
b126:
  %v648 = phi i64 [ 0, %b124 ], [ %v666, %b131 ]
  %v649 = phi float [ 0x0000000000000000, %b124 ], [ %v665, %b131 ]
  %v650 = icmp slt i64 %v648, %v8
  br i1 %v650, label %b127, label %b128
b127:
  %v651 = add i64 %v648, 128
  %v652 = icmp slt i64 %v651, %v8
  %v653 = select i1 %v652, i64 %v651, i64 %v8
  br label %b129
b129:
  %v654 = phi i64 [ %v648, %b127 ], [ %v664, %b130 ]
  %v655 = phi float [ 0x0000000000000000, %b127 ], [ %v663, %b130 ]
  %v656 = icmp slt i64 %v654, %v653
  br i1 %v656, label %b130, label %b131
b130:
  %v657 = mul i64 %v654, 8
  %v658 = getelementptr inbounds float, ptr %v18, i64 %v657
  %v659 = add i64 0, %v646
  %v660 = getelementptr inbounds float, ptr %v658, i64 %v659
  %v661 = load float, ptr %v660, align 4
  %v662 = fmul float %v661, 0x3FF0000000000000
  %v663 = fadd float %v655, %v662
  %v664 = add nsw i64 %v654, 1
  br label %b129
b131:
  %v665 = fadd float %v649, %v655
  %v666 = add nsw i64 %v648, 128
  br label %b126
b128:
  %v667 = mul i64 %v646, 17
  %v668 = add i64 0, %v667
  %v669 = add i64 %v668, 0
  %v670 = getelementptr inbounds float, ptr %v30, i64 %v669
  store float %v649, ptr %v670, align 4
  %v671 = add nsw i64 %v646, 1
  br label %b123
b125:
  br label %b122
b122:
  %v672 = icmp sgt i64 %v3, 1
  br i1 %v672, label %b132, label %b133
b132:
  %v673 = getelementptr inbounds i64, ptr %v1, i64 3
  %v674 = atomicrmw add ptr %v673, i64 1 acq_rel
  %v675 = mul i64 %v3, 7
  br label %b134
b134:
  %v676 = load atomic i64, ptr %v673 acquire, align 8
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b135, label %b136
b135:
  %v678 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v679 = mul i64 0, 8
  %v680 = getelementptr inbounds float, ptr %v18, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v680, i64 0
  %v682 = mul i64 0, 8
  %v683 = getelementptr inbounds float, ptr %v10, i64 %v682
  %v684 = getelementptr inbounds float, ptr %v683, i64 0
  %v685 = getelementptr inbounds float, ptr %v75, i64 12288
  %v686 = add i64 8, 1
  %v687 = sdiv i64 %v686, 2
  %v688 = add i64 %v2, 1
  %v689 = mul i64 %v687, %v2
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 2
  %v692 = icmp slt i64 %v691, 8
  %v693 = select i1 %v692, i64 %v691, i64 8
  %v694 = mul i64 %v687, %v688
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 2
  %v697 = icmp slt i64 %v696, 8
  %v698 = select i1 %v697, i64 %v696, i64 8
  %v699 = getelementptr inbounds float, ptr %v30, i64 1
  br label %b137
b137:
  %v700 = phi i64 [ %v693, %b133 ], [ %v708, %b142 ]
  %v701 = icmp slt i64 %v700, %v698
  br i1 %v701, label %b138, label %b139
b138:
  %v702 = mul i64 %v700, 17
  %v703 = getelementptr inbounds float, ptr %v699, i64 %v702
  br label %b140
b140:
  %v704 = phi i64 [ 0, %b138 ], [ %v707, %b141 ]
  %v705 = icmp slt i64 %v704, 8
  br i1 %v705, label %b141, label %b142
b141:
  %v706 = getelementptr inbounds float, ptr %v703, i64 %v704
  store float 0x0000000000000000, ptr %v706, align 4
  %v707 = add nsw i64 %v704, 1
  br label %b140
b142:
  %v708 = add nsw i64 %v700, 1
  br label %b137
b139:
  %v709 = mul i64 %v8, 1
  br label %b143
b143:
  %v710 = phi i64 [ 0, %b139 ], [ %v814, %b148 ]
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b144, label %b145
b144:
  %v712 = sub i64 %v709, %v710
  %v713 = icmp slt i64 %v712, 384
  %v714 = select i1 %v713, i64 %v712, i64 384
  br label %b146
b146:
  %v715 = phi i64 [ %v693, %b144 ], [ %v813, %b172 ]
  %v716 = icmp slt i64 %v715, %v698
  br i1 %v716, label %b147, label %b148
b147:
  %v717 = sub i64 %v698, %v715
  %v718 = icmp slt i64 %v717, 64
  %v719 = select i1 %v718, i64 %v717, i64 64
  %v720 = sdiv i64 %v719, 2
  %v721 = mul i64 %v720, 2
  %v722 = sub i64 %v719, %v721
  %v723 = mul i64 %v710, 8
  %v724 = add i64 %v723, %v715
  %v725 = getelementptr inbounds float, ptr %v681, i64 %v724
  br label %b149
b149:
  %v726 = phi i64 [ 0, %b147 ], [ %v752, %b157 ]
  %v727 = icmp slt i64 %v726, %v714
  br i1 %v727, label %b150, label %b151
b150:
  %v728 = mul i64 %v726, 8
  %v729 = getelementptr inbounds float, ptr %v725, i64 %v728
  %v730 = mul i64 %v726, 2
  %v731 = getelementptr inbounds float, ptr %v685, i64 %v730
  br label %b152
b152:
  %v732 = phi i64 [ 0, %b150 ], [ %v741, %b153 ]
  %v733 = icmp slt i64 %v732, %v720
  br i1 %v733, label %b153, label %b154
b153:
  %v734 = mul i64 %v732, 2
  %v735 = getelementptr inbounds float, ptr %v729, i64 %v734
  %v736 = mul i64 %v732, 768
  %v737 = getelementptr inbounds float, ptr %v731, i64 %v736
  %v738 = getelementptr inbounds float, ptr %v735, i64 0
  %v739 = load <2 x float>, ptr %v738, align 4
  %v740 = getelementptr inbounds float, ptr %v737, i64 0
  store <2 x float> %v739, ptr %v740, align 4
  %v741 = add nsw i64 %v732, 1
  br label %b152
b154:
  %v742 = mul i64 %v720, 2
  %v743 = getelementptr inbounds float, ptr %v729, i64 %v742
  %v744 = mul i64 %v720, 768
  %v745 = getelementptr inbounds float, ptr %v731, i64 %v744
  br label %b155
b155:
  %v746 = phi i64 [ 0, %b154 ], [ %v751, %b156 ]
  %v747 = icmp slt i64 %v746, %v722
  br i1 %v747, label %b156, label %b157
b156:
  %v748 = getelementptr inbounds float, ptr %v743, i64 %v746
  %v749 = load float, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v745, i64 %v746
  store float %v749, ptr %v750, align 4
  %v751 = add nsw i64 %v746, 1
  br label %b155, !llvm.loop !0
b157:
  %v752 = add nsw i64 %v726, 1
  br label %b149
b151:
  br label %b158
b158:
  %v753 = phi i64 [ 0, %b151 ], [ %v788, %b166 ]
  %v754 = icmp slt i64 %v753, 0
  br i1 %v754, label %b159, label %b160
b159:
  %v755 = mul i64 %v710, 8
  %v756 = add i64 %v755, %v753
  %v757 = getelementptr inbounds float, ptr %v684, i64 %v756
  br label %b161
b161:
  %v758 = phi i64 [ 0, %b159 ], [ %v776, %b162 ]
  %v759 = icmp slt i64 %v758, %v714
  br i1 %v759, label %b162, label %b163
b162:
  %v760 = mul i64 %v758, 8
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = mul i64 %v758, 32
  %v763 = getelementptr inbounds float, ptr %v75, i64 %v762
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = getelementptr inbounds float, ptr %v763, i64 0
  store <8 x float> %v765, ptr %v766, align 4
  %v767 = getelementptr inbounds float, ptr %v761, i64 8
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = getelementptr inbounds float, ptr %v763, i64 8
  store <8 x float> %v768, ptr %v769, align 4
  %v770 = getelementptr inbounds float, ptr %v761, i64 16
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v763, i64 16
  store <8 x float> %v771, ptr %v772, align 4
  %v773 = getelementptr inbounds float, ptr %v761, i64 24
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = getelementptr inbounds float, ptr %v763, i64 24
  store <8 x float> %v774, ptr %v775, align 4
  %v776 = add nsw i64 %v758, 1
  br label %b161
b163:
  %v777 = sdiv i64 %v719, 2
  br label %b164
b164:
  %v778 = phi i64 [ 0, %b163 ], [ %v787, %b165 ]
  %v779 = icmp slt i64 %v778, %v777
  br i1 %v779, label %b165, label %b166
b165:
  %v780 = mul i64 %v778, 2
  %v781 = add i64 %v715, %v780
  %v782 = mul i64 %v778, 768
  %v783 = getelementptr inbounds float, ptr %v685, i64 %v782
  %v784 = mul i64 %v781, 17
  %v785 = add i64 %v784, %v753
  %v786 = getelementptr inbounds float, ptr %v699, i64 %v785
  call void @outer_2x32(ptr %v783, ptr %v75, i64 %v714, ptr %v786, i64 17)
  %v787 = add nsw i64 %v778, 1
  br label %b164
b166:
  %v788 = add nsw i64 %v753, 32
  br label %b158
b160:
  %v789 = mul i64 %v710, 8
  %v790 = add i64 %v789, 0
  %v791 = getelementptr inbounds float, ptr %v684, i64 %v790
  br label %b167
b167:
  %v792 = phi i64 [ 0, %b160 ], [ %v801, %b168 ]
  %v793 = icmp slt i64 %v792, %v714
  br i1 %v793, label %b168, label %b169
b168:
  %v794 = mul i64 %v792, 8
  %v795 = getelementptr inbounds float, ptr %v791, i64 %v794
  %v796 = mul i64 %v792, 8
  %v797 = getelementptr inbounds float, ptr %v75, i64 %v796
  %v798 = getelementptr inbounds float, ptr %v795, i64 0
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = getelementptr inbounds float, ptr %v797, i64 0
  store <8 x float> %v799, ptr %v800, align 4
  %v801 = add nsw i64 %v792, 1
  br label %b167
b169:
  %v802 = sdiv i64 %v719, 2
  br label %b170
b170:
  %v803 = phi i64 [ 0, %b169 ], [ %v812, %b171 ]
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b171, label %b172
b171:
  %v805 = mul i64 %v803, 2
  %v806 = add i64 %v715, %v805
  %v807 = mul i64 %v803, 768
  %v808 = getelementptr inbounds float, ptr %v685, i64 %v807
  %v809 = mul i64 %v806, 17
  %v810 = add i64 %v809, 0
  %v811 = getelementptr inbounds float, ptr %v699, i64 %v810
  call void @outer_2x8(ptr %v808, ptr %v75, i64 %v714, ptr %v811, i64 17)
  %v812 = add nsw i64 %v803, 1
  br label %b170
b172:
  %v813 = add nsw i64 %v715, 64
  br label %b146
b148:
  %v814 = add nsw i64 %v710, 384
  br label %b143
b145:
  %v815 = icmp sgt i64 %v3, 1
  br i1 %v815, label %b173, label %b174
b173:
  %v816 = getelementptr inbounds i64, ptr %v1, i64 3
  %v817 = atomicrmw add ptr %v816, i64 1 acq_rel
  %v818 = mul i64 %v3, 8
  br label %b175
b175:
  %v819 = load atomic i64, ptr %v816 acquire, align 8
  %v820 = icmp slt i64 %v819, %v818
  br i1 %v820, label %b176, label %b177
b176:
  %v821 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v822 = mul i64 0, 8
  %v823 = getelementptr inbounds float, ptr %v18, i64 %v822
  %v824 = getelementptr inbounds float, ptr %v823, i64 0
  %v825 = mul i64 1, %v7
  %v826 = add i64 0, %v825
  %v827 = mul i64 %v826, 8
  %v828 = getelementptr inbounds float, ptr %v22, i64 %v827
  %v829 = getelementptr inbounds float, ptr %v828, i64 0
  %v830 = getelementptr inbounds float, ptr %v75, i64 12288
  %v831 = add i64 8, 1
  %v832 = sdiv i64 %v831, 2
  %v833 = add i64 %v2, 1
  %v834 = mul i64 %v832, %v2
  %v835 = sdiv i64 %v834, %v3
  %v836 = mul i64 %v835, 2
  %v837 = icmp slt i64 %v836, 8
  %v838 = select i1 %v837, i64 %v836, i64 8
  %v839 = mul i64 %v832, %v833
  %v840 = sdiv i64 %v839, %v3
  %v841 = mul i64 %v840, 2
  %v842 = icmp slt i64 %v841, 8
  %v843 = select i1 %v842, i64 %v841, i64 8
  %v844 = getelementptr inbounds float, ptr %v30, i64 9
  br label %b178
b178:
  %v845 = phi i64 [ %v838, %b174 ], [ %v853, %b183 ]
  %v846 = icmp slt i64 %v845, %v843
  br i1 %v846, label %b179, label %b180
b179:
  %v847 = mul i64 %v845, 17
  %v848 = getelementptr inbounds float, ptr %v844, i64 %v847
  br label %b181
b181:
  %v849 = phi i64 [ 0, %b179 ], [ %v852, %b182 ]
  %v850 = icmp slt i64 %v849, 8
  br i1 %v850, label %b182, label %b183
b182:
  %v851 = getelementptr inbounds float, ptr %v848, i64 %v849
  store float 0x0000000000000000, ptr %v851, align 4
  %v852 = add nsw i64 %v849, 1
  br label %b181
b183:
  %v853 = add nsw i64 %v845, 1
  br label %b178
b180:
  %v854 = mul i64 %v8, 1
  br label %b184
b184:
  %v855 = phi i64 [ 0, %b180 ], [ %v959, %b189 ]
  %v856 = icmp slt i64 %v855, %v854
  br i1 %v856, label %b185, label %b186
b185:
  %v857 = sub i64 %v854, %v855
  %v858 = icmp slt i64 %v857, 384
  %v859 = select i1 %v858, i64 %v857, i64 384
  br label %b187
b187:
  %v860 = phi i64 [ %v838, %b185 ], [ %v958, %b213 ]
  %v861 = icmp slt i64 %v860, %v843
  br i1 %v861, label %b188, label %b189
b188:
  %v862 = sub i64 %v843, %v860
  %v863 = icmp slt i64 %v862, 64
  %v864 = select i1 %v863, i64 %v862, i64 64
  %v865 = sdiv i64 %v864, 2
  %v866 = mul i64 %v865, 2
  %v867 = sub i64 %v864, %v866
  %v868 = mul i64 %v855, 8
  %v869 = add i64 %v868, %v860
  %v870 = getelementptr inbounds float, ptr %v824, i64 %v869
  br label %b190
b190:
  %v871 = phi i64 [ 0, %b188 ], [ %v897, %b198 ]
  %v872 = icmp slt i64 %v871, %v859
  br i1 %v872, label %b191, label %b192
b191:
  %v873 = mul i64 %v871, 8
  %v874 = getelementptr inbounds float, ptr %v870, i64 %v873
  %v875 = mul i64 %v871, 2
  %v876 = getelementptr inbounds float, ptr %v830, i64 %v875
  br label %b193
b193:
  %v877 = phi i64 [ 0, %b191 ], [ %v886, %b194 ]
  %v878 = icmp slt i64 %v877, %v865
  br i1 %v878, label %b194, label %b195
b194:
  %v879 = mul i64 %v877, 2
  %v880 = getelementptr inbounds float, ptr %v874, i64 %v879
  %v881 = mul i64 %v877, 768
  %v882 = getelementptr inbounds float, ptr %v876, i64 %v881
  %v883 = getelementptr inbounds float, ptr %v880, i64 0
  %v884 = load <2 x float>, ptr %v883, align 4
  %v885 = getelementptr inbounds float, ptr %v882, i64 0
  store <2 x float> %v884, ptr %v885, align 4
  %v886 = add nsw i64 %v877, 1
  br label %b193
b195:
  %v887 = mul i64 %v865, 2
  %v888 = getelementptr inbounds float, ptr %v874, i64 %v887
  %v889 = mul i64 %v865, 768
  %v890 = getelementptr inbounds float, ptr %v876, i64 %v889
  br label %b196
b196:
  %v891 = phi i64 [ 0, %b195 ], [ %v896, %b197 ]
  %v892 = icmp slt i64 %v891, %v867
  br i1 %v892, label %b197, label %b198
b197:
  %v893 = getelementptr inbounds float, ptr %v888, i64 %v891
  %v894 = load float, ptr %v893, align 4
  %v895 = getelementptr inbounds float, ptr %v890, i64 %v891
  store float %v894, ptr %v895, align 4
  %v896 = add nsw i64 %v891, 1
  br label %b196, !llvm.loop !3
b198:
  %v897 = add nsw i64 %v871, 1
  br label %b190
b192:
  br label %b199
b199:
  %v898 = phi i64 [ 0, %b192 ], [ %v933, %b207 ]
  %v899 = icmp slt i64 %v898, 0
  br i1 %v899, label %b200, label %b201
b200:
  %v900 = mul i64 %v855, 8
  %v901 = add i64 %v900, %v898
  %v902 = getelementptr inbounds float, ptr %v829, i64 %v901
  br label %b202
b202:
  %v903 = phi i64 [ 0, %b200 ], [ %v921, %b203 ]
  %v904 = icmp slt i64 %v903, %v859
  br i1 %v904, label %b203, label %b204
b203:
  %v905 = mul i64 %v903, 8
  %v906 = getelementptr inbounds float, ptr %v902, i64 %v905
  %v907 = mul i64 %v903, 32
  %v908 = getelementptr inbounds float, ptr %v75, i64 %v907
  %v909 = getelementptr inbounds float, ptr %v906, i64 0
  %v910 = load <8 x float>, ptr %v909, align 4
  %v911 = getelementptr inbounds float, ptr %v908, i64 0
  store <8 x float> %v910, ptr %v911, align 4
  %v912 = getelementptr inbounds float, ptr %v906, i64 8
  %v913 = load <8 x float>, ptr %v912, align 4
  %v914 = getelementptr inbounds float, ptr %v908, i64 8
  store <8 x float> %v913, ptr %v914, align 4
  %v915 = getelementptr inbounds float, ptr %v906, i64 16
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = getelementptr inbounds float, ptr %v908, i64 16
  store <8 x float> %v916, ptr %v917, align 4
  %v918 = getelementptr inbounds float, ptr %v906, i64 24
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = getelementptr inbounds float, ptr %v908, i64 24
  store <8 x float> %v919, ptr %v920, align 4
  %v921 = add nsw i64 %v903, 1
  br label %b202
b204:
  %v922 = sdiv i64 %v864, 2
  br label %b205
b205:
  %v923 = phi i64 [ 0, %b204 ], [ %v932, %b206 ]
  %v924 = icmp slt i64 %v923, %v922
  br i1 %v924, label %b206, label %b207
b206:
  %v925 = mul i64 %v923, 2
  %v926 = add i64 %v860, %v925
  %v927 = mul i64 %v923, 768
  %v928 = getelementptr inbounds float, ptr %v830, i64 %v927
  %v929 = mul i64 %v926, 17
  %v930 = add i64 %v929, %v898
  %v931 = getelementptr inbounds float, ptr %v844, i64 %v930
  call void @outer_2x32(ptr %v928, ptr %v75, i64 %v859, ptr %v931, i64 17)
  %v932 = add nsw i64 %v923, 1
  br label %b205
b207:
  %v933 = add nsw i64 %v898, 32
  br label %b199
b201:
  %v934 = mul i64 %v855, 8
  %v935 = add i64 %v934, 0
  %v936 = getelementptr inbounds float, ptr %v829, i64 %v935
  br label %b208
b208:
  %v937 = phi i64 [ 0, %b201 ], [ %v946, %b209 ]
  %v938 = icmp slt i64 %v937, %v859
  br i1 %v938, label %b209, label %b210
b209:
  %v939 = mul i64 %v937, 8
  %v940 = getelementptr inbounds float, ptr %v936, i64 %v939
  %v941 = mul i64 %v937, 8
  %v942 = getelementptr inbounds float, ptr %v75, i64 %v941
  %v943 = getelementptr inbounds float, ptr %v940, i64 0
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = getelementptr inbounds float, ptr %v942, i64 0
  store <8 x float> %v944, ptr %v945, align 4
  %v946 = add nsw i64 %v937, 1
  br label %b208
b210:
  %v947 = sdiv i64 %v864, 2
  br label %b211
b211:
  %v948 = phi i64 [ 0, %b210 ], [ %v957, %b212 ]
  %v949 = icmp slt i64 %v948, %v947
  br i1 %v949, label %b212, label %b213
b212:
  %v950 = mul i64 %v948, 2
  %v951 = add i64 %v860, %v950
  %v952 = mul i64 %v948, 768
  %v953 = getelementptr inbounds float, ptr %v830, i64 %v952
  %v954 = mul i64 %v951, 17
  %v955 = add i64 %v954, 0
  %v956 = getelementptr inbounds float, ptr %v844, i64 %v955
  call void @outer_2x8(ptr %v953, ptr %v75, i64 %v859, ptr %v956, i64 17)
  %v957 = add nsw i64 %v948, 1
  br label %b211
b213:
  %v958 = add nsw i64 %v860, 64
  br label %b187
b189:
  %v959 = add nsw i64 %v855, 384
  br label %b184
b186:
  %v960 = icmp sgt i64 %v3, 1
  br i1 %v960, label %b214, label %b215
b214:
  %v961 = getelementptr inbounds i64, ptr %v1, i64 3
  %v962 = atomicrmw add ptr %v961, i64 1 acq_rel
  %v963 = mul i64 %v3, 9
  br label %b216
b216:
  %v964 = load atomic i64, ptr %v961 acquire, align 8
  %v965 = icmp slt i64 %v964, %v963
  br i1 %v965, label %b217, label %b218
b217:
  %v966 = call i32 @sched_yield()
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
