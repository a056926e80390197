; generated from specs/mlstm.yaml by `make generated`: do not edit
; mlstm I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v179 = alloca i64, i64 1, align 8
  %v598 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds i64, ptr %v1, i64 6
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 19
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 20
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 21
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 22
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 26
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 27
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 54
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 55
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 56
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 57
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 58
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 60
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 64
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 65
  %v178 = load i64, ptr %v177, align 8
  store i64 0, ptr %v179, align 8
  %v180 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v181 = load ptr, ptr %v180, align 4
  %v182 = mul i64 %v2, 0
  %v183 = add i64 %v182, 576
  %v184 = getelementptr inbounds float, ptr %v181, i64 %v183
  %v185 = getelementptr inbounds i64, ptr %v1, i64 4
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b0, label %b1
b0:
  %v188 = icmp eq i64 %v2, 0
  br i1 %v188, label %b2, label %b3
b2:
  br label %b4
b4:
  %v189 = phi i64 [ 0, %b2 ], [ %v195, %b5 ]
  %v190 = icmp slt i64 %v189, 128
  br i1 %v190, label %b5, label %b6
b5:
  %v191 = add i64 0, %v189
  %v192 = getelementptr inbounds float, ptr %v80, i64 %v191
  %v193 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v194 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v194, ptr %v192, align 4
  %v195 = add nsw i64 %v189, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v196 = icmp sgt i64 %v3, 1
  br i1 %v196, label %b7, label %b8
b7:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 3
  %v198 = atomicrmw add ptr %v197, i64 1 acq_rel
  %v199 = load i64, ptr %v179, align 8
  %v200 = add i64 %v199, 1
  store i64 %v200, ptr %v179, align 8
  %v201 = mul i64 %v3, %v200
  br label %b9
b9:
  %v202 = load atomic i64, ptr %v197 acquire, align 8
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b10, label %b11
b10:
  %v204 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 4
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b12, label %b13
b12:
  %v208 = icmp eq i64 %v2, 0
  br i1 %v208, label %b14, label %b15
b14:
  br label %b16
b16:
  %v209 = phi i64 [ 0, %b14 ], [ %v215, %b17 ]
  %v210 = icmp slt i64 %v209, 16
  br i1 %v210, label %b17, label %b18
b17:
  %v211 = add i64 0, %v209
  %v212 = getelementptr inbounds float, ptr %v82, i64 %v211
  %v213 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v214 = shufflevector <8 x float> %v213, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = add nsw i64 %v209, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v216 = icmp sgt i64 %v3, 1
  br i1 %v216, label %b19, label %b20
b19:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 3
  %v218 = atomicrmw add ptr %v217, i64 1 acq_rel
  %v219 = load i64, ptr %v179, align 8
  %v220 = add i64 %v219, 1
  store i64 %v220, ptr %v179, align 8
  %v221 = mul i64 %v3, %v220
  br label %b21
b21:
  %v222 = load atomic i64, ptr %v217 acquire, align 8
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b22, label %b23
b22:
  %v224 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v225 = getelementptr inbounds i64, ptr %v1, i64 4
  %v226 = load i64, ptr %v225, align 8
  %v227 = icmp eq i64 %v226, 0
  br i1 %v227, label %b24, label %b25
b24:
  %v228 = icmp eq i64 %v2, 0
  br i1 %v228, label %b26, label %b27
b26:
  %v229 = icmp ult i64 2, 8
  %v230 = select i1 %v229, i64 2, i64 8
  %v231 = trunc i64 %v230 to i32
  %v232 = insertelement <8 x i32> poison, i32 %v231, i64 0
  %v233 = shufflevector <8 x i32> %v232, <8 x i32> poison, <8 x i32> zeroinitializer
  %v234 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v233
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v84, i64 %v235
  %v237 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v238 = shufflevector <8 x float> %v237, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v238, ptr align 4 %v236, <8 x i1> %v234)
  br label %b27
b27:
  br label %b25
b25:
  %v239 = icmp sgt i64 %v3, 1
  br i1 %v239, label %b28, label %b29
b28:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 3
  %v241 = atomicrmw add ptr %v240, i64 1 acq_rel
  %v242 = load i64, ptr %v179, align 8
  %v243 = add i64 %v242, 1
  store i64 %v243, ptr %v179, align 8
  %v244 = mul i64 %v3, %v243
  br label %b30
b30:
  %v245 = load atomic i64, ptr %v240 acquire, align 8
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b31, label %b32
b31:
  %v247 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 4
  %v249 = load i64, ptr %v248, align 8
  %v250 = icmp eq i64 %v249, 0
  br i1 %v250, label %b33, label %b34
b33:
  %v251 = icmp eq i64 %v2, 0
  br i1 %v251, label %b35, label %b36
b35:
  br label %b37
b37:
  %v252 = phi i64 [ 0, %b35 ], [ %v259, %b38 ]
  %v253 = icmp slt i64 %v252, 128
  br i1 %v253, label %b38, label %b39
b38:
  %v254 = add i64 0, %v252
  %v255 = getelementptr inbounds float, ptr %v12, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 0, %v252
  %v258 = getelementptr inbounds float, ptr %v78, i64 %v257
  store <8 x float> %v256, ptr %v258, align 4
  %v259 = add nsw i64 %v252, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v260 = icmp sgt i64 %v3, 1
  br i1 %v260, label %b40, label %b41
b40:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v262 = atomicrmw add ptr %v261, i64 1 acq_rel
  %v263 = load i64, ptr %v179, align 8
  %v264 = add i64 %v263, 1
  store i64 %v264, ptr %v179, align 8
  %v265 = mul i64 %v3, %v264
  br label %b42
b42:
  %v266 = load atomic i64, ptr %v261 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b43, label %b44
b43:
  %v268 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 4
  %v270 = load i64, ptr %v269, align 8
  %v271 = icmp eq i64 %v270, 0
  br i1 %v271, label %b45, label %b46
b45:
  %v272 = icmp eq i64 %v2, 0
  br i1 %v272, label %b47, label %b48
b47:
  br label %b49
b49:
  %v273 = phi i64 [ 0, %b47 ], [ %v280, %b50 ]
  %v274 = icmp slt i64 %v273, 128
  br i1 %v274, label %b50, label %b51
b50:
  %v275 = add i64 0, %v273
  %v276 = getelementptr inbounds float, ptr %v14, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 128, %v273
  %v279 = getelementptr inbounds float, ptr %v78, i64 %v278
  store <8 x float> %v277, ptr %v279, align 4
  %v280 = add nsw i64 %v273, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v281 = icmp sgt i64 %v3, 1
  br i1 %v281, label %b52, label %b53
b52:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 3
  %v283 = atomicrmw add ptr %v282, i64 1 acq_rel
  %v284 = load i64, ptr %v179, align 8
  %v285 = add i64 %v284, 1
  store i64 %v285, ptr %v179, align 8
  %v286 = mul i64 %v3, %v285
  br label %b54
b54:
  %v287 = load atomic i64, ptr %v282 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b55, label %b56
b55:
  %v289 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 4
  %v291 = load i64, ptr %v290, align 8
  %v292 = icmp eq i64 %v291, 0
  br i1 %v292, label %b57, label %b58
b57:
  %v293 = icmp eq i64 %v2, 0
  br i1 %v293, label %b59, label %b60
b59:
  br label %b61
b61:
  %v294 = phi i64 [ 0, %b59 ], [ %v301, %b62 ]
  %v295 = icmp slt i64 %v294, 128
  br i1 %v295, label %b62, label %b63
b62:
  %v296 = add i64 0, %v294
  %v297 = getelementptr inbounds float, ptr %v16, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 256, %v294
  %v300 = getelementptr inbounds float, ptr %v78, i64 %v299
  store <8 x float> %v298, ptr %v300, align 4
  %v301 = add nsw i64 %v294, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b64, label %b65
b64:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = load i64, ptr %v179, align 8
  %v306 = add i64 %v305, 1
  store i64 %v306, ptr %v179, align 8
  %v307 = mul i64 %v3, %v306
  br label %b66
b66:
  %v308 = load atomic i64, ptr %v303 acquire, align 8
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b67, label %b68
b67:
  %v310 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 4
  %v312 = load i64, ptr %v311, align 8
  %v313 = icmp eq i64 %v312, 0
  br i1 %v313, label %b69, label %b70
b69:
  %v314 = icmp eq i64 %v2, 0
  br i1 %v314, label %b71, label %b72
b71:
  br label %b73
b73:
  %v315 = phi i64 [ 0, %b71 ], [ %v322, %b74 ]
  %v316 = icmp slt i64 %v315, 128
  br i1 %v316, label %b74, label %b75
b74:
  %v317 = add i64 0, %v315
  %v318 = getelementptr inbounds float, ptr %v18, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 384, %v315
  %v321 = getelementptr inbounds float, ptr %v78, i64 %v320
  store <8 x float> %v319, ptr %v321, align 4
  %v322 = add nsw i64 %v315, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v323 = icmp sgt i64 %v3, 1
  br i1 %v323, label %b76, label %b77
b76:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v325 = atomicrmw add ptr %v324, i64 1 acq_rel
  %v326 = load i64, ptr %v179, align 8
  %v327 = add i64 %v326, 1
  store i64 %v327, ptr %v179, align 8
  %v328 = mul i64 %v3, %v327
  br label %b78
b78:
  %v329 = load atomic i64, ptr %v324 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b79, label %b80
b79:
  %v331 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 4
  %v333 = load i64, ptr %v332, align 8
  %v334 = icmp eq i64 %v333, 0
  br i1 %v334, label %b81, label %b82
b81:
  %v335 = icmp eq i64 %v2, 0
  br i1 %v335, label %b83, label %b84
b83:
  br label %b85
b85:
  %v336 = phi i64 [ 0, %b83 ], [ %v343, %b86 ]
  %v337 = icmp slt i64 %v336, 16
  br i1 %v337, label %b86, label %b87
b86:
  %v338 = add i64 0, %v336
  %v339 = getelementptr inbounds float, ptr %v20, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 512, %v336
  %v342 = getelementptr inbounds float, ptr %v78, i64 %v341
  store <8 x float> %v340, ptr %v342, align 4
  %v343 = add nsw i64 %v336, 8
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v344 = icmp sgt i64 %v3, 1
  br i1 %v344, label %b88, label %b89
b88:
  %v345 = getelementptr inbounds i64, ptr %v1, i64 3
  %v346 = atomicrmw add ptr %v345, i64 1 acq_rel
  %v347 = load i64, ptr %v179, align 8
  %v348 = add i64 %v347, 1
  store i64 %v348, ptr %v179, align 8
  %v349 = mul i64 %v3, %v348
  br label %b90
b90:
  %v350 = load atomic i64, ptr %v345 acquire, align 8
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b91, label %b92
b91:
  %v352 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v353 = getelementptr inbounds i64, ptr %v1, i64 4
  %v354 = load i64, ptr %v353, align 8
  %v355 = icmp eq i64 %v354, 0
  br i1 %v355, label %b93, label %b94
b93:
  %v356 = icmp eq i64 %v2, 0
  br i1 %v356, label %b95, label %b96
b95:
  br label %b97
b97:
  %v357 = phi i64 [ 0, %b95 ], [ %v364, %b98 ]
  %v358 = icmp slt i64 %v357, 16
  br i1 %v358, label %b98, label %b99
b98:
  %v359 = add i64 0, %v357
  %v360 = getelementptr inbounds float, ptr %v22, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 528, %v357
  %v363 = getelementptr inbounds float, ptr %v78, i64 %v362
  store <8 x float> %v361, ptr %v363, align 4
  %v364 = add nsw i64 %v357, 8
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v365 = icmp sgt i64 %v3, 1
  br i1 %v365, label %b100, label %b101
b100:
  %v366 = getelementptr inbounds i64, ptr %v1, i64 3
  %v367 = atomicrmw add ptr %v366, i64 1 acq_rel
  %v368 = load i64, ptr %v179, align 8
  %v369 = add i64 %v368, 1
  store i64 %v369, ptr %v179, align 8
  %v370 = mul i64 %v3, %v369
  br label %b102
b102:
  %v371 = load atomic i64, ptr %v366 acquire, align 8
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b103, label %b104
b103:
  %v373 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v374 = getelementptr inbounds i64, ptr %v1, i64 4
  %v375 = load i64, ptr %v374, align 8
  %v376 = icmp eq i64 %v375, 0
  br i1 %v376, label %b105, label %b106
b105:
  %v377 = getelementptr inbounds i64, ptr %v1, i64 66
  %v378 = load i64, ptr %v377, align 8
  %v379 = icmp eq i64 %v378, 0
  br i1 %v379, label %b107, label %b108
b107:
  %v380 = add i64 %v7, 0
  %v381 = sdiv i64 %v380, 1
  %v382 = add i64 %v2, 1
  %v383 = mul i64 %v381, %v2
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v7
  %v387 = select i1 %v386, i64 %v385, i64 %v7
  %v388 = mul i64 %v381, %v382
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v7
  %v392 = select i1 %v391, i64 %v390, i64 %v7
  br label %b109
b109:
  %v393 = phi i64 [ %v387, %b107 ], [ %v407, %b114 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b110, label %b111
b110:
  %v395 = and i64 0, %v134
  %v396 = mul i64 %v395, %v7
  %v397 = add i64 %v396, %v393
  %v398 = mul i64 %v397, 128
  %v399 = getelementptr inbounds float, ptr %v38, i64 %v398
  br label %b112
b112:
  %v400 = phi i64 [ 0, %b110 ], [ %v406, %b113 ]
  %v401 = icmp slt i64 %v400, 128
  br i1 %v401, label %b113, label %b114
b113:
  %v402 = add i64 0, %v400
  %v403 = getelementptr inbounds float, ptr %v399, i64 %v402
  %v404 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v405 = shufflevector <8 x float> %v404, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v405, ptr %v403, align 4
  %v406 = add nsw i64 %v400, 8
  br label %b112
b114:
  %v407 = add nsw i64 %v393, 1
  br label %b109
b111:
  br label %b108
b108:
  br label %b106
b106:
  %v408 = icmp sgt i64 %v3, 1
  br i1 %v408, label %b115, label %b116
b115:
  %v409 = getelementptr inbounds i64, ptr %v1, i64 3
  %v410 = atomicrmw add ptr %v409, i64 1 acq_rel
  %v411 = load i64, ptr %v179, align 8
  %v412 = add i64 %v411, 1
  store i64 %v412, ptr %v179, align 8
  %v413 = mul i64 %v3, %v412
  br label %b117
b117:
  %v414 = load atomic i64, ptr %v409 acquire, align 8
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b118, label %b119
b118:
  %v416 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v417 = getelementptr inbounds i64, ptr %v1, i64 4
  %v418 = load i64, ptr %v417, align 8
  %v419 = icmp eq i64 %v418, 0
  br i1 %v419, label %b120, label %b121
b120:
  %v420 = getelementptr inbounds i64, ptr %v1, i64 67
  %v421 = load i64, ptr %v420, align 8
  %v422 = icmp eq i64 %v421, 0
  br i1 %v422, label %b122, label %b123
b122:
  %v423 = add i64 %v7, 0
  %v424 = sdiv i64 %v423, 1
  %v425 = add i64 %v2, 1
  %v426 = mul i64 %v424, %v2
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 1
  %v429 = icmp slt i64 %v428, %v7
  %v430 = select i1 %v429, i64 %v428, i64 %v7
  %v431 = mul i64 %v424, %v425
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 1
  %v434 = icmp slt i64 %v433, %v7
  %v435 = select i1 %v434, i64 %v433, i64 %v7
  br label %b124
b124:
  %v436 = phi i64 [ %v430, %b122 ], [ %v450, %b129 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b125, label %b126
b125:
  %v438 = and i64 0, %v136
  %v439 = mul i64 %v438, %v7
  %v440 = add i64 %v439, %v436
  %v441 = mul i64 %v440, 16
  %v442 = getelementptr inbounds float, ptr %v40, i64 %v441
  br label %b127
b127:
  %v443 = phi i64 [ 0, %b125 ], [ %v449, %b128 ]
  %v444 = icmp slt i64 %v443, 16
  br i1 %v444, label %b128, label %b129
b128:
  %v445 = add i64 0, %v443
  %v446 = getelementptr inbounds float, ptr %v442, i64 %v445
  %v447 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v448 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v448, ptr %v446, align 4
  %v449 = add nsw i64 %v443, 8
  br label %b127
b129:
  %v450 = add nsw i64 %v436, 1
  br label %b124
b126:
  br label %b123
b123:
  br label %b121
b121:
  %v451 = icmp sgt i64 %v3, 1
  br i1 %v451, label %b130, label %b131
b130:
  %v452 = getelementptr inbounds i64, ptr %v1, i64 3
  %v453 = atomicrmw add ptr %v452, i64 1 acq_rel
  %v454 = load i64, ptr %v179, align 8
  %v455 = add i64 %v454, 1
  store i64 %v455, ptr %v179, align 8
  %v456 = mul i64 %v3, %v455
  br label %b132
b132:
  %v457 = load atomic i64, ptr %v452 acquire, align 8
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b133, label %b134
b133:
  %v459 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v460 = getelementptr inbounds i64, ptr %v1, i64 4
  %v461 = load i64, ptr %v460, align 8
  %v462 = icmp eq i64 %v461, 0
  br i1 %v462, label %b135, label %b136
b135:
  %v463 = getelementptr inbounds i64, ptr %v1, i64 68
  %v464 = load i64, ptr %v463, align 8
  %v465 = icmp eq i64 %v464, 0
  br i1 %v465, label %b137, label %b138
b137:
  %v466 = add i64 %v7, 0
  %v467 = sdiv i64 %v466, 1
  %v468 = add i64 %v2, 1
  %v469 = mul i64 %v467, %v2
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v7
  %v473 = select i1 %v472, i64 %v471, i64 %v7
  %v474 = mul i64 %v467, %v468
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v7
  %v478 = select i1 %v477, i64 %v476, i64 %v7
  br label %b139
b139:
  %v479 = phi i64 [ %v473, %b137 ], [ %v496, %b140 ]
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b140, label %b141
b140:
  %v481 = and i64 0, %v138
  %v482 = mul i64 %v481, %v7
  %v483 = add i64 %v482, %v479
  %v484 = mul i64 %v483, 2
  %v485 = getelementptr inbounds float, ptr %v42, i64 %v484
  %v486 = icmp ult i64 2, 8
  %v487 = select i1 %v486, i64 2, i64 8
  %v488 = trunc i64 %v487 to i32
  %v489 = insertelement <8 x i32> poison, i32 %v488, i64 0
  %v490 = shufflevector <8 x i32> %v489, <8 x i32> poison, <8 x i32> zeroinitializer
  %v491 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v490
  %v492 = add i64 0, 0
  %v493 = getelementptr inbounds float, ptr %v485, i64 %v492
  %v494 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v495 = shufflevector <8 x float> %v494, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v495, ptr align 4 %v493, <8 x i1> %v491)
  %v496 = add nsw i64 %v479, 1
  br label %b139
b141:
  br label %b138
b138:
  br label %b136
b136:
  %v497 = icmp sgt i64 %v3, 1
  br i1 %v497, label %b142, label %b143
b142:
  %v498 = getelementptr inbounds i64, ptr %v1, i64 3
  %v499 = atomicrmw add ptr %v498, i64 1 acq_rel
  %v500 = load i64, ptr %v179, align 8
  %v501 = add i64 %v500, 1
  store i64 %v501, ptr %v179, align 8
  %v502 = mul i64 %v3, %v501
  br label %b144
b144:
  %v503 = load atomic i64, ptr %v498 acquire, align 8
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b145, label %b146
b145:
  %v505 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v506 = getelementptr inbounds float, ptr %v181, i64 0
  %v507 = getelementptr inbounds i64, ptr %v1, i64 4
  %v508 = load i64, ptr %v507, align 8
  %v509 = icmp eq i64 %v508, 0
  br i1 %v509, label %b147, label %b148
b147:
  %v510 = add i64 3, 0
  %v511 = sdiv i64 %v510, 1
  %v512 = add i64 %v2, 1
  %v513 = mul i64 %v511, %v2
  %v514 = sdiv i64 %v513, %v3
  %v515 = mul i64 %v514, 1
  %v516 = icmp slt i64 %v515, 3
  %v517 = select i1 %v516, i64 %v515, i64 3
  %v518 = mul i64 %v511, %v512
  %v519 = sdiv i64 %v518, %v3
  %v520 = mul i64 %v519, 1
  %v521 = icmp slt i64 %v520, 3
  %v522 = select i1 %v521, i64 %v520, i64 3
  %v523 = icmp slt i64 %v522, 2
  %v524 = select i1 %v523, i64 %v522, i64 2
  br label %b149
b149:
  %v525 = phi i64 [ %v517, %b147 ], [ %v566, %b150 ]
  %v526 = icmp slt i64 %v525, %v524
  br i1 %v526, label %b150, label %b151
b150:
  %v527 = mul i64 %v525, 256
  %v528 = mul i64 %v525, 32
  %v529 = add i64 %v527, 0
  %v530 = add i64 %v528, 0
  %v531 = getelementptr inbounds float, ptr %v506, i64 %v529
  %v532 = sub i64 68, %v530
  %v533 = icmp slt i64 %v532, 0
  %v534 = select i1 %v533, i64 0, i64 %v532
  %v535 = mul i64 %v530, 8
  %v536 = add i64 0, %v535
  %v537 = getelementptr inbounds float, ptr %v78, i64 %v536
  call void @pack_turned(ptr %v537, i64 8, i64 1, i64 8, i64 %v534, ptr %v531, i64 32)
  %v538 = add i64 %v527, 8
  %v539 = add i64 %v528, 8
  %v540 = getelementptr inbounds float, ptr %v506, i64 %v538
  %v541 = sub i64 68, %v539
  %v542 = icmp slt i64 %v541, 0
  %v543 = select i1 %v542, i64 0, i64 %v541
  %v544 = mul i64 %v539, 8
  %v545 = add i64 0, %v544
  %v546 = getelementptr inbounds float, ptr %v78, i64 %v545
  call void @pack_turned(ptr %v546, i64 8, i64 1, i64 8, i64 %v543, ptr %v540, i64 32)
  %v547 = add i64 %v527, 16
  %v548 = add i64 %v528, 16
  %v549 = getelementptr inbounds float, ptr %v506, i64 %v547
  %v550 = sub i64 68, %v548
  %v551 = icmp slt i64 %v550, 0
  %v552 = select i1 %v551, i64 0, i64 %v550
  %v553 = mul i64 %v548, 8
  %v554 = add i64 0, %v553
  %v555 = getelementptr inbounds float, ptr %v78, i64 %v554
  call void @pack_turned(ptr %v555, i64 8, i64 1, i64 8, i64 %v552, ptr %v549, i64 32)
  %v556 = add i64 %v527, 24
  %v557 = add i64 %v528, 24
  %v558 = getelementptr inbounds float, ptr %v506, i64 %v556
  %v559 = sub i64 68, %v557
  %v560 = icmp slt i64 %v559, 0
  %v561 = select i1 %v560, i64 0, i64 %v559
  %v562 = mul i64 %v557, 8
  %v563 = add i64 0, %v562
  %v564 = getelementptr inbounds float, ptr %v78, i64 %v563
  call void @pack_turned(ptr %v564, i64 8, i64 1, i64 8, i64 %v561, ptr %v558, i64 32)
  %v565 = add i64 %v527, 256
  %v566 = add nsw i64 %v525, 1
  br label %b149
b151:
  %v567 = icmp eq i64 %v522, 3
  br i1 %v567, label %b152, label %b153
b152:
  %v568 = mul i64 2, 256
  %v569 = mul i64 2, 32
  %v570 = add i64 %v568, 0
  %v571 = add i64 %v569, 0
  %v572 = getelementptr inbounds float, ptr %v506, i64 %v570
  %v573 = sub i64 68, %v571
  %v574 = icmp slt i64 %v573, 0
  %v575 = select i1 %v574, i64 0, i64 %v573
  %v576 = mul i64 %v571, 8
  %v577 = add i64 0, %v576
  %v578 = getelementptr inbounds float, ptr %v78, i64 %v577
  call void @pack_turned(ptr %v578, i64 8, i64 1, i64 8, i64 %v575, ptr %v572, i64 8)
  %v579 = add i64 %v568, 64
  br label %b153
b153:
  br label %b148
b148:
  %v580 = icmp sgt i64 %v3, 1
  br i1 %v580, label %b154, label %b155
b154:
  %v581 = getelementptr inbounds i64, ptr %v1, i64 3
  %v582 = atomicrmw add ptr %v581, i64 1 acq_rel
  %v583 = load i64, ptr %v179, align 8
  %v584 = add i64 %v583, 1
  store i64 %v584, ptr %v179, align 8
  %v585 = mul i64 %v3, %v584
  br label %b156
b156:
  %v586 = load atomic i64, ptr %v581 acquire, align 8
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b157, label %b158
b157:
  %v588 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v589 = getelementptr inbounds i64, ptr %v1, i64 5
  %v590 = load i64, ptr %v589, align 8
  br label %b159
b159:
  %v591 = phi i64 [ 0, %b155 ], [ %v1302, %b216 ]
  %v592 = icmp slt i64 %v591, %v5
  br i1 %v592, label %b160, label %b161
b160:
  %v593 = add i64 %v591, %v590
  %v594 = icmp slt i64 %v593, %v5
  %v595 = select i1 %v594, i64 %v593, i64 %v5
  %v596 = sub i64 %v595, %v591
  %v597 = mul i64 %v596, %v7
  %v599 = add i64 %v597, 0
  %v600 = sdiv i64 %v599, 1
  %v601 = add i64 %v2, 1
  %v602 = mul i64 %v600, %v2
  %v603 = sdiv i64 %v602, %v3
  %v604 = mul i64 %v603, 1
  %v605 = icmp slt i64 %v604, %v597
  %v606 = select i1 %v605, i64 %v604, i64 %v597
  %v607 = mul i64 %v600, %v601
  %v608 = sdiv i64 %v607, %v3
  %v609 = mul i64 %v608, 1
  %v610 = icmp slt i64 %v609, %v597
  %v611 = select i1 %v610, i64 %v609, i64 %v597
  %v612 = mul i64 %v591, %v7
  %v613 = add i64 %v606, %v612
  %v614 = add i64 %v611, %v612
  br label %b162
b162:
  %v615 = phi i64 [ %v613, %b160 ], [ %v691, %b167 ]
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b163, label %b164
b163:
  %v617 = add i64 %v615, 96
  %v618 = icmp slt i64 %v617, %v614
  %v619 = select i1 %v618, i64 %v617, i64 %v614
  br label %b165
b165:
  %v620 = phi i64 [ 0, %b163 ], [ %v690, %b170 ]
  %v621 = icmp slt i64 %v620, 3
  br i1 %v621, label %b166, label %b167
b166:
  %v622 = sub i64 %v619, %v615
  %v623 = sub i64 2, 1
  %v624 = add i64 %v622, %v623
  %v625 = sdiv i64 %v624, 2
  br label %b168
b168:
  %v626 = phi i64 [ 0, %b166 ], [ %v689, %b175 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b169, label %b170
b169:
  %v628 = mul i64 %v622, %v626
  %v629 = sdiv i64 %v628, %v625
  %v630 = add i64 %v615, %v629
  %v631 = add i64 %v626, 1
  %v632 = mul i64 %v622, %v631
  %v633 = sdiv i64 %v632, %v625
  %v634 = add i64 %v615, %v633
  %v635 = mul i64 %v620, 256
  %v636 = getelementptr inbounds float, ptr %v506, i64 %v635
  %v637 = sub i64 %v634, %v630
  %v638 = mul i64 %v630, 8
  %v639 = getelementptr inbounds float, ptr %v10, i64 %v638
  %v640 = getelementptr inbounds float, ptr %v639, i64 0
  %v641 = icmp eq i64 %v620, 2
  %v642 = select i1 %v641, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v643 = icmp eq i64 %v620, 2
  %v644 = select i1 %v643, i64 0, i64 8
  %v645 = sub i64 %v637, 1
  %v646 = getelementptr inbounds ptr, ptr %v642, i64 %v645
  %v647 = load ptr, ptr %v646, align 4
  %v648 = getelementptr inbounds float, ptr %v598, i64 0
  %v649 = icmp sgt i64 %v637, 0
  br i1 %v649, label %b171, label %b172
b171:
  call void %v647(ptr %v640, i64 8, ptr %v636, i64 8, ptr %v648, i64 32, i64 %v644)
  br label %b172
b172:
  %v650 = icmp eq i64 %v620, 2
  %v651 = select i1 %v650, i64 64, i64 256
  %v652 = add i64 %v635, %v651
  br label %b173
b173:
  %v653 = phi i64 [ %v630, %b172 ], [ %v688, %b178 ]
  %v654 = icmp slt i64 %v653, %v634
  br i1 %v654, label %b174, label %b175
b174:
  %v655 = sub i64 %v653, %v630
  %v656 = mul i64 %v655, 32
  %v657 = getelementptr inbounds float, ptr %v598, i64 %v656
  %v658 = mul i64 %v653, 68
  %v659 = getelementptr inbounds float, ptr %v86, i64 %v658
  %v660 = icmp eq i64 %v620, 2
  %v661 = select i1 %v660, i64 1, i64 4
  br label %b176
b176:
  %v662 = phi i64 [ 0, %b174 ], [ %v687, %b182 ]
  %v663 = icmp slt i64 %v662, %v661
  br i1 %v663, label %b177, label %b178
b177:
  %v664 = mul i64 %v620, 4
  %v665 = add i64 %v664, %v662
  %v666 = mul i64 %v665, 8
  %v667 = icmp slt i64 %v666, 64
  br i1 %v667, label %b179, label %b180
b179:
  %v668 = add i64 0, %v662
  %v669 = mul i64 %v668, 8
  %v670 = getelementptr inbounds float, ptr %v657, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = add i64 0, %v666
  %v673 = getelementptr inbounds float, ptr %v659, i64 %v672
  store <8 x float> %v671, ptr %v673, align 4
  br label %b180
b180:
  %v674 = icmp eq i64 %v666, 64
  br i1 %v674, label %b181, label %b182
b181:
  %v675 = icmp ult i64 4, 8
  %v676 = select i1 %v675, i64 4, i64 8
  %v677 = trunc i64 %v676 to i32
  %v678 = insertelement <8 x i32> poison, i32 %v677, i64 0
  %v679 = shufflevector <8 x i32> %v678, <8 x i32> poison, <8 x i32> zeroinitializer
  %v680 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v679
  %v681 = add i64 0, %v662
  %v682 = mul i64 %v681, 8
  %v683 = getelementptr inbounds float, ptr %v657, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = add i64 0, %v666
  %v686 = getelementptr inbounds float, ptr %v659, i64 %v685
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v684, ptr align 4 %v686, <8 x i1> %v680)
  br label %b182
b182:
  %v687 = add nsw i64 %v662, 1
  br label %b176
b178:
  %v688 = add nsw i64 %v653, 1
  br label %b173
b175:
  %v689 = add nsw i64 %v626, 1
  br label %b168
b170:
  %v690 = add nsw i64 %v620, 1
  br label %b165
b167:
  %v691 = add nsw i64 %v615, 96
  br label %b162
b164:
  %v692 = add i64 %v597, 0
  %v693 = sdiv i64 %v692, 1
  %v694 = add i64 %v2, 1
  %v695 = mul i64 %v693, %v2
  %v696 = sdiv i64 %v695, %v3
  %v697 = mul i64 %v696, 1
  %v698 = icmp slt i64 %v697, %v597
  %v699 = select i1 %v698, i64 %v697, i64 %v597
  %v700 = mul i64 %v693, %v694
  %v701 = sdiv i64 %v700, %v3
  %v702 = mul i64 %v701, 1
  %v703 = icmp slt i64 %v702, %v597
  %v704 = select i1 %v703, i64 %v702, i64 %v597
  %v705 = mul i64 %v591, %v7
  %v706 = add i64 %v699, %v705
  %v707 = add i64 %v704, %v705
  br label %b183
b183:
  %v708 = phi i64 [ %v706, %b164 ], [ %v748, %b188 ]
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b184, label %b185
b184:
  %v710 = mul i64 %v708, 68
  %v711 = getelementptr inbounds float, ptr %v86, i64 %v710
  %v712 = mul i64 %v708, 16
  %v713 = getelementptr inbounds float, ptr %v88, i64 %v712
  %v714 = mul i64 %v708, 16
  %v715 = getelementptr inbounds float, ptr %v90, i64 %v714
  %v716 = mul i64 %v708, 16
  %v717 = getelementptr inbounds float, ptr %v92, i64 %v716
  br label %b186
b186:
  %v718 = phi i64 [ 0, %b184 ], [ %v747, %b187 ]
  %v719 = icmp slt i64 %v718, 16
  br i1 %v719, label %b187, label %b188
b187:
  %v720 = add i64 0, %v718
  %v721 = getelementptr inbounds float, ptr %v711, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = add i64 0, %v718
  %v724 = getelementptr inbounds float, ptr %v24, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = fadd <8 x float> %v722, %v725
  %v727 = add i64 16, %v718
  %v728 = getelementptr inbounds float, ptr %v711, i64 %v727
  %v729 = load <8 x float>, ptr %v728, align 4
  %v730 = add i64 0, %v718
  %v731 = getelementptr inbounds float, ptr %v26, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = fadd <8 x float> %v729, %v732
  %v734 = add i64 32, %v718
  %v735 = getelementptr inbounds float, ptr %v711, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 0, %v718
  %v738 = getelementptr inbounds float, ptr %v28, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = fadd <8 x float> %v736, %v739
  %v741 = add i64 0, %v718
  %v742 = getelementptr inbounds float, ptr %v713, i64 %v741
  store <8 x float> %v726, ptr %v742, align 4
  %v743 = add i64 0, %v718
  %v744 = getelementptr inbounds float, ptr %v715, i64 %v743
  store <8 x float> %v733, ptr %v744, align 4
  %v745 = add i64 0, %v718
  %v746 = getelementptr inbounds float, ptr %v717, i64 %v745
  store <8 x float> %v740, ptr %v746, align 4
  %v747 = add nsw i64 %v718, 8
  br label %b186
b188:
  %v748 = add nsw i64 %v708, 1
  br label %b183
b185:
  %v749 = icmp sgt i64 %v3, 1
  br i1 %v749, label %b189, label %b190
b189:
  %v750 = getelementptr inbounds i64, ptr %v1, i64 3
  %v751 = atomicrmw add ptr %v750, i64 1 acq_rel
  %v752 = load i64, ptr %v179, align 8
  %v753 = add i64 %v752, 1
  store i64 %v753, ptr %v179, align 8
  %v754 = mul i64 %v3, %v753
  br label %b191
b191:
  %v755 = load atomic i64, ptr %v750 acquire, align 8
  %v756 = icmp slt i64 %v755, %v754
  br i1 %v756, label %b192, label %b193
b192:
  %v757 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  br label %b194
b194:
  %v758 = phi i64 [ %v591, %b190 ], [ %v1292, %b211 ]
  %v759 = icmp slt i64 %v758, %v595
  br i1 %v759, label %b195, label %b196
b195:
  %v760 = add i64 %v7, 0
  %v761 = sdiv i64 %v760, 1
  %v762 = add i64 %v2, 1
  %v763 = mul i64 %v761, %v2
  %v764 = sdiv i64 %v763, %v3
  %v765 = mul i64 %v764, 1
  %v766 = icmp slt i64 %v765, %v7
  %v767 = select i1 %v766, i64 %v765, i64 %v7
  %v768 = mul i64 %v761, %v762
  %v769 = sdiv i64 %v768, %v3
  %v770 = mul i64 %v769, 1
  %v771 = icmp slt i64 %v770, %v7
  %v772 = select i1 %v771, i64 %v770, i64 %v7
  br label %b197
b197:
  %v773 = phi i64 [ %v767, %b195 ], [ %v870, %b198 ]
  %v774 = icmp slt i64 %v773, %v772
  br i1 %v774, label %b198, label %b199
b198:
  %v775 = add i64 %v758, 0
  %v776 = and i64 %v775, %v138
  %v777 = mul i64 %v776, %v7
  %v778 = add i64 %v777, %v773
  %v779 = mul i64 %v778, 2
  %v780 = getelementptr inbounds float, ptr %v42, i64 %v779
  %v781 = add i64 %v758, 0
  %v782 = and i64 %v781, %v144
  %v783 = mul i64 %v782, %v7
  %v784 = add i64 %v783, %v773
  %v785 = mul i64 %v784, 68
  %v786 = getelementptr inbounds float, ptr %v86, i64 %v785
  %v787 = add i64 %v758, 1
  %v788 = and i64 %v787, %v138
  %v789 = mul i64 %v788, %v7
  %v790 = add i64 %v789, %v773
  %v791 = mul i64 %v790, 2
  %v792 = getelementptr inbounds float, ptr %v42, i64 %v791
  %v793 = icmp ult i64 2, 8
  %v794 = select i1 %v793, i64 2, i64 8
  %v795 = trunc i64 %v794 to i32
  %v796 = insertelement <8 x i32> poison, i32 %v795, i64 0
  %v797 = shufflevector <8 x i32> %v796, <8 x i32> poison, <8 x i32> zeroinitializer
  %v798 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v797
  %v799 = add i64 0, 0
  %v800 = getelementptr inbounds float, ptr %v780, i64 %v799
  %v801 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v800, <8 x i1> %v798, <8 x float> zeroinitializer)
  %v802 = add i64 66, 0
  %v803 = getelementptr inbounds float, ptr %v786, i64 %v802
  %v804 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v803, <8 x i1> %v798, <8 x float> zeroinitializer)
  %v805 = add i64 0, 0
  %v806 = getelementptr inbounds float, ptr %v34, i64 %v805
  %v807 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v806, <8 x i1> %v798, <8 x float> zeroinitializer)
  %v808 = fadd <8 x float> %v804, %v807
  %v809 = fneg <8 x float> %v808
  %v810 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v809)
  %v811 = fneg <8 x float> %v810
  %v812 = fcmp olt <8 x float> %v811, splat (float 0xC05A400000000000)
  %v813 = select <8 x i1> %v812, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v811
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v813, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v815 = fsub <8 x float> %v814, splat (float 0x4168000000000000)
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v813)
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v816)
  %v818 = bitcast <8 x float> %v814 to <8 x i32>
  %v819 = fmul <8 x float> %v817, %v817
  %v820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v817, <8 x float> splat (float 0x3F81227F40000000))
  %v821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> %v817, <8 x float> splat (float 0x3FA5556740000000))
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> %v817, <8 x float> splat (float 0x3FC5554B00000000))
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v817, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v819, <8 x float> %v823, <8 x float> %v817)
  %v825 = sub <8 x i32> %v818, splat (i32 1262485250)
  %v826 = lshr <8 x i32> %v825, splat (i32 1)
  %v827 = sub <8 x i32> %v825, %v826
  %v828 = shl <8 x i32> %v826, splat (i32 23)
  %v829 = bitcast <8 x i32> %v828 to <8 x float>
  %v830 = shl <8 x i32> %v827, splat (i32 23)
  %v831 = bitcast <8 x i32> %v830 to <8 x float>
  %v832 = fadd <8 x float> %v824, splat (float 0x3FF0000000000000)
  %v833 = fmul <8 x float> %v832, %v829
  %v834 = fmul <8 x float> %v833, %v831
  %v835 = fcmp ogt <8 x float> %v834, splat (float 0x3FDA8279A0000000)
  %v836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v834, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v837 = select <8 x i1> %v835, <8 x float> %v836, <8 x float> %v834
  %v838 = select <8 x i1> %v835, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v839 = select <8 x i1> %v835, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v840 = fmul <8 x float> %v837, %v837
  %v841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v840, <8 x float> splat (float 0xBFC0DA7220000000))
  %v842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v841, <8 x float> %v840, <8 x float> splat (float 0xBFC546EF00000000))
  %v843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v842, <8 x float> %v840, <8 x float> splat (float 0xBFD0002320000000))
  %v844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v840, <8 x float> splat (float 0x3FC22D90A0000000))
  %v845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v844, <8 x float> %v840, <8 x float> splat (float 0x3FC999FF60000000))
  %v846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v845, <8 x float> %v840, <8 x float> splat (float 0x3FD5555540000000))
  %v847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v837, <8 x float> %v843, <8 x float> %v846)
  %v848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v837, <8 x float> %v847, <8 x float> splat (float 0xBFE0000000000000))
  %v849 = fmul <8 x float> %v837, %v837
  %v850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v849, <8 x float> %v848, <8 x float> %v839)
  %v851 = fadd <8 x float> %v850, %v837
  %v852 = fadd <8 x float> %v851, %v838
  %v853 = fcmp ogt <8 x float> %v809, splat (float 0x0000000000000000)
  %v854 = select <8 x i1> %v853, <8 x float> %v809, <8 x float> splat (float 0x0000000000000000)
  %v855 = fadd <8 x float> %v854, %v852
  %v856 = fsub <8 x float> %v801, %v855
  %v857 = add i64 64, 0
  %v858 = getelementptr inbounds float, ptr %v786, i64 %v857
  %v859 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v858, <8 x i1> %v798, <8 x float> zeroinitializer)
  %v860 = add i64 0, 0
  %v861 = getelementptr inbounds float, ptr %v32, i64 %v860
  %v862 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v861, <8 x i1> %v798, <8 x float> zeroinitializer)
  %v863 = fadd <8 x float> %v859, %v862
  %v864 = fcmp uno <8 x float> %v856, %v856
  %v865 = fcmp ogt <8 x float> %v856, %v863
  %v866 = select <8 x i1> %v865, <8 x float> %v856, <8 x float> %v863
  %v867 = select <8 x i1> %v864, <8 x float> %v856, <8 x float> %v866
  %v868 = add i64 0, 0
  %v869 = getelementptr inbounds float, ptr %v792, i64 %v868
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v867, ptr align 4 %v869, <8 x i1> %v798)
  %v870 = add nsw i64 %v773, 1
  br label %b197
b199:
  %v871 = add i64 %v7, 0
  %v872 = sdiv i64 %v871, 1
  %v873 = add i64 %v2, 1
  %v874 = mul i64 %v872, %v2
  %v875 = sdiv i64 %v874, %v3
  %v876 = mul i64 %v875, 1
  %v877 = icmp slt i64 %v876, %v7
  %v878 = select i1 %v877, i64 %v876, i64 %v7
  %v879 = mul i64 %v872, %v873
  %v880 = sdiv i64 %v879, %v3
  %v881 = mul i64 %v880, 1
  %v882 = icmp slt i64 %v881, %v7
  %v883 = select i1 %v882, i64 %v881, i64 %v7
  br label %b200
b200:
  %v884 = phi i64 [ %v878, %b199 ], [ %v1091, %b205 ]
  %v885 = icmp slt i64 %v884, %v883
  br i1 %v885, label %b201, label %b202
b201:
  br label %b203
b203:
  %v886 = phi i64 [ 0, %b201 ], [ %v1090, %b208 ]
  %v887 = icmp slt i64 %v886, 2
  br i1 %v887, label %b204, label %b205
b204:
  br label %b206
b206:
  %v888 = phi i64 [ 0, %b204 ], [ %v1089, %b207 ]
  %v889 = icmp slt i64 %v888, 8
  br i1 %v889, label %b207, label %b208
b207:
  %v890 = add i64 %v758, 0
  %v891 = and i64 %v890, %v138
  %v892 = mul i64 %v891, %v7
  %v893 = add i64 %v892, %v884
  %v894 = mul i64 %v893, 2
  %v895 = getelementptr inbounds float, ptr %v42, i64 %v894
  %v896 = add i64 0, %v886
  %v897 = getelementptr inbounds float, ptr %v895, i64 %v896
  %v898 = load float, ptr %v897, align 4
  %v899 = add i64 %v758, 0
  %v900 = and i64 %v899, %v144
  %v901 = mul i64 %v900, %v7
  %v902 = add i64 %v901, %v884
  %v903 = mul i64 %v902, 68
  %v904 = getelementptr inbounds float, ptr %v86, i64 %v903
  %v905 = add i64 66, %v886
  %v906 = getelementptr inbounds float, ptr %v904, i64 %v905
  %v907 = load float, ptr %v906, align 4
  %v908 = add i64 0, %v886
  %v909 = getelementptr inbounds float, ptr %v34, i64 %v908
  %v910 = load float, ptr %v909, align 4
  %v911 = fadd float %v907, %v910
  %v912 = fneg float %v911
  %v913 = call float @llvm.fabs.f32(float %v912)
  %v914 = fneg float %v913
  %v915 = fcmp olt float %v914, 0xC05A400000000000
  %v916 = select i1 %v915, float 0xC05A400000000000, float %v914
  %v917 = call float @llvm.fmuladd.f32(float %v916, float 0x3FF7154760000000, float 0x4168000000000000)
  %v918 = fsub float %v917, 0x4168000000000000
  %v919 = call float @llvm.fmuladd.f32(float %v918, float 0xBFE62E4000000000, float %v916)
  %v920 = call float @llvm.fmuladd.f32(float %v918, float 0xBEB7F7D1C0000000, float %v919)
  %v921 = bitcast float %v917 to i32
  %v922 = fmul float %v920, %v920
  %v923 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v920, float 0x3F81227F40000000)
  %v924 = call float @llvm.fmuladd.f32(float %v923, float %v920, float 0x3FA5556740000000)
  %v925 = call float @llvm.fmuladd.f32(float %v924, float %v920, float 0x3FC5554B00000000)
  %v926 = call float @llvm.fmuladd.f32(float %v925, float %v920, float 0x3FDFFFFFE0000000)
  %v927 = call float @llvm.fmuladd.f32(float %v922, float %v926, float %v920)
  %v928 = sub i32 %v921, 1262485250
  %v929 = lshr i32 %v928, 1
  %v930 = sub i32 %v928, %v929
  %v931 = shl i32 %v929, 23
  %v932 = bitcast i32 %v931 to float
  %v933 = shl i32 %v930, 23
  %v934 = bitcast i32 %v933 to float
  %v935 = fadd float %v927, 0x3FF0000000000000
  %v936 = fmul float %v935, %v932
  %v937 = fmul float %v936, %v934
  %v938 = fcmp ogt float %v937, 0x3FDA8279A0000000
  %v939 = call float @llvm.fmuladd.f32(float %v937, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v940 = select i1 %v938, float %v939, float %v937
  %v941 = select i1 %v938, float 0x3FE62E4000000000, float 0x0000000000000000
  %v942 = select i1 %v938, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v943 = fmul float %v940, %v940
  %v944 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v943, float 0xBFC0DA7220000000)
  %v945 = call float @llvm.fmuladd.f32(float %v944, float %v943, float 0xBFC546EF00000000)
  %v946 = call float @llvm.fmuladd.f32(float %v945, float %v943, float 0xBFD0002320000000)
  %v947 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v943, float 0x3FC22D90A0000000)
  %v948 = call float @llvm.fmuladd.f32(float %v947, float %v943, float 0x3FC999FF60000000)
  %v949 = call float @llvm.fmuladd.f32(float %v948, float %v943, float 0x3FD5555540000000)
  %v950 = call float @llvm.fmuladd.f32(float %v940, float %v946, float %v949)
  %v951 = call float @llvm.fmuladd.f32(float %v940, float %v950, float 0xBFE0000000000000)
  %v952 = fmul float %v940, %v940
  %v953 = call float @llvm.fmuladd.f32(float %v952, float %v951, float %v942)
  %v954 = fadd float %v953, %v940
  %v955 = fadd float %v954, %v941
  %v956 = fcmp ogt float %v912, 0x0000000000000000
  %v957 = select i1 %v956, float %v912, float 0x0000000000000000
  %v958 = fadd float %v957, %v955
  %v959 = fsub float %v898, %v958
  %v960 = add i64 %v758, 1
  %v961 = and i64 %v960, %v138
  %v962 = mul i64 %v961, %v7
  %v963 = add i64 %v962, %v884
  %v964 = mul i64 %v963, 2
  %v965 = getelementptr inbounds float, ptr %v42, i64 %v964
  %v966 = add i64 0, %v886
  %v967 = getelementptr inbounds float, ptr %v965, i64 %v966
  %v968 = load float, ptr %v967, align 4
  %v969 = fsub float %v959, %v968
  %v970 = fcmp olt float %v969, 0xC05A400000000000
  %v971 = select i1 %v970, float 0xC05A400000000000, float %v969
  %v972 = fcmp ogt float %v971, 0x4056400000000000
  %v973 = select i1 %v972, float 0x4056400000000000, float %v971
  %v974 = call float @llvm.fmuladd.f32(float %v973, float 0x3FF7154760000000, float 0x4168000000000000)
  %v975 = fsub float %v974, 0x4168000000000000
  %v976 = call float @llvm.fmuladd.f32(float %v975, float 0xBFE62E4000000000, float %v973)
  %v977 = call float @llvm.fmuladd.f32(float %v975, float 0xBEB7F7D1C0000000, float %v976)
  %v978 = bitcast float %v974 to i32
  %v979 = fmul float %v977, %v977
  %v980 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v977, float 0x3F81227F40000000)
  %v981 = call float @llvm.fmuladd.f32(float %v980, float %v977, float 0x3FA5556740000000)
  %v982 = call float @llvm.fmuladd.f32(float %v981, float %v977, float 0x3FC5554B00000000)
  %v983 = call float @llvm.fmuladd.f32(float %v982, float %v977, float 0x3FDFFFFFE0000000)
  %v984 = call float @llvm.fmuladd.f32(float %v979, float %v983, float %v977)
  %v985 = sub i32 %v978, 1262485250
  %v986 = lshr i32 %v985, 1
  %v987 = sub i32 %v985, %v986
  %v988 = shl i32 %v986, 23
  %v989 = bitcast i32 %v988 to float
  %v990 = shl i32 %v987, 23
  %v991 = bitcast i32 %v990 to float
  %v992 = fadd float %v984, 0x3FF0000000000000
  %v993 = fmul float %v992, %v989
  %v994 = fmul float %v993, %v991
  %v995 = add i64 %v758, 0
  %v996 = and i64 %v995, %v134
  %v997 = mul i64 %v996, %v7
  %v998 = add i64 %v997, %v884
  %v999 = mul i64 %v998, 128
  %v1000 = getelementptr inbounds float, ptr %v38, i64 %v999
  %v1001 = add i64 %v758, 0
  %v1002 = and i64 %v1001, %v150
  %v1003 = mul i64 %v1002, %v7
  %v1004 = add i64 %v1003, %v884
  %v1005 = mul i64 %v1004, 16
  %v1006 = getelementptr inbounds float, ptr %v92, i64 %v1005
  %v1007 = mul i64 %v886, 8
  %v1008 = add i64 0, %v1007
  %v1009 = add i64 %v1008, %v888
  %v1010 = getelementptr inbounds float, ptr %v1006, i64 %v1009
  %v1011 = load float, ptr %v1010, align 4
  %v1012 = add i64 64, %v886
  %v1013 = getelementptr inbounds float, ptr %v904, i64 %v1012
  %v1014 = load float, ptr %v1013, align 4
  %v1015 = add i64 0, %v886
  %v1016 = getelementptr inbounds float, ptr %v32, i64 %v1015
  %v1017 = load float, ptr %v1016, align 4
  %v1018 = fadd float %v1014, %v1017
  %v1019 = fsub float %v1018, %v968
  %v1020 = fcmp olt float %v1019, 0xC05A400000000000
  %v1021 = select i1 %v1020, float 0xC05A400000000000, float %v1019
  %v1022 = fcmp ogt float %v1021, 0x4056400000000000
  %v1023 = select i1 %v1022, float 0x4056400000000000, float %v1021
  %v1024 = call float @llvm.fmuladd.f32(float %v1023, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1025 = fsub float %v1024, 0x4168000000000000
  %v1026 = call float @llvm.fmuladd.f32(float %v1025, float 0xBFE62E4000000000, float %v1023)
  %v1027 = call float @llvm.fmuladd.f32(float %v1025, float 0xBEB7F7D1C0000000, float %v1026)
  %v1028 = bitcast float %v1024 to i32
  %v1029 = fmul float %v1027, %v1027
  %v1030 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1027, float 0x3F81227F40000000)
  %v1031 = call float @llvm.fmuladd.f32(float %v1030, float %v1027, float 0x3FA5556740000000)
  %v1032 = call float @llvm.fmuladd.f32(float %v1031, float %v1027, float 0x3FC5554B00000000)
  %v1033 = call float @llvm.fmuladd.f32(float %v1032, float %v1027, float 0x3FDFFFFFE0000000)
  %v1034 = call float @llvm.fmuladd.f32(float %v1029, float %v1033, float %v1027)
  %v1035 = sub i32 %v1028, 1262485250
  %v1036 = lshr i32 %v1035, 1
  %v1037 = sub i32 %v1035, %v1036
  %v1038 = shl i32 %v1036, 23
  %v1039 = bitcast i32 %v1038 to float
  %v1040 = shl i32 %v1037, 23
  %v1041 = bitcast i32 %v1040 to float
  %v1042 = fadd float %v1034, 0x3FF0000000000000
  %v1043 = fmul float %v1042, %v1039
  %v1044 = fmul float %v1043, %v1041
  %v1045 = add i64 %v758, 0
  %v1046 = and i64 %v1045, %v148
  %v1047 = mul i64 %v1046, %v7
  %v1048 = add i64 %v1047, %v884
  %v1049 = mul i64 %v1048, 16
  %v1050 = getelementptr inbounds float, ptr %v90, i64 %v1049
  %v1051 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1052 = add i64 %v758, 1
  %v1053 = and i64 %v1052, %v134
  %v1054 = mul i64 %v1053, %v7
  %v1055 = add i64 %v1054, %v884
  %v1056 = mul i64 %v1055, 128
  %v1057 = getelementptr inbounds float, ptr %v38, i64 %v1056
  %v1058 = mul i64 %v886, 64
  %v1059 = add i64 0, %v1058
  %v1060 = mul i64 %v888, 8
  %v1061 = add i64 %v1059, %v1060
  %v1062 = add i64 %v1061, 0
  %v1063 = getelementptr inbounds float, ptr %v1000, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = insertelement <8 x float> poison, float %v994, i64 0
  %v1066 = shufflevector <8 x float> %v1065, <8 x float> poison, <8 x i32> zeroinitializer
  %v1067 = fmul <8 x float> %v1066, %v1064
  %v1068 = mul i64 %v886, 8
  %v1069 = add i64 0, %v1068
  %v1070 = add i64 %v1069, 0
  %v1071 = getelementptr inbounds float, ptr %v1050, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = insertelement <8 x float> poison, float %v1051, i64 0
  %v1074 = shufflevector <8 x float> %v1073, <8 x float> poison, <8 x i32> zeroinitializer
  %v1075 = fdiv <8 x float> %v1072, %v1074
  %v1076 = insertelement <8 x float> poison, float %v1044, i64 0
  %v1077 = shufflevector <8 x float> %v1076, <8 x float> poison, <8 x i32> zeroinitializer
  %v1078 = fmul <8 x float> %v1077, %v1075
  %v1079 = insertelement <8 x float> poison, float %v1011, i64 0
  %v1080 = shufflevector <8 x float> %v1079, <8 x float> poison, <8 x i32> zeroinitializer
  %v1081 = fmul <8 x float> %v1080, %v1078
  %v1082 = fadd <8 x float> %v1067, %v1081
  %v1083 = mul i64 %v886, 64
  %v1084 = add i64 0, %v1083
  %v1085 = mul i64 %v888, 8
  %v1086 = add i64 %v1084, %v1085
  %v1087 = add i64 %v1086, 0
  %v1088 = getelementptr inbounds float, ptr %v1057, i64 %v1087
  store <8 x float> %v1082, ptr %v1088, align 4
  %v1089 = add nsw i64 %v888, 1
  br label %b206
b208:
  %v1090 = add nsw i64 %v886, 1
  br label %b203
b205:
  %v1091 = add nsw i64 %v884, 1
  br label %b200
b202:
  %v1092 = add i64 %v7, 0
  %v1093 = sdiv i64 %v1092, 1
  %v1094 = add i64 %v2, 1
  %v1095 = mul i64 %v1093, %v2
  %v1096 = sdiv i64 %v1095, %v3
  %v1097 = mul i64 %v1096, 1
  %v1098 = icmp slt i64 %v1097, %v7
  %v1099 = select i1 %v1098, i64 %v1097, i64 %v7
  %v1100 = mul i64 %v1093, %v1094
  %v1101 = sdiv i64 %v1100, %v3
  %v1102 = mul i64 %v1101, 1
  %v1103 = icmp slt i64 %v1102, %v7
  %v1104 = select i1 %v1103, i64 %v1102, i64 %v7
  br label %b209
b209:
  %v1105 = phi i64 [ %v1099, %b202 ], [ %v1291, %b214 ]
  %v1106 = icmp slt i64 %v1105, %v1104
  br i1 %v1106, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1107 = phi i64 [ 0, %b210 ], [ %v1290, %b213 ]
  %v1108 = icmp slt i64 %v1107, 2
  br i1 %v1108, label %b213, label %b214
b213:
  %v1109 = add i64 %v758, 0
  %v1110 = and i64 %v1109, %v138
  %v1111 = mul i64 %v1110, %v7
  %v1112 = add i64 %v1111, %v1105
  %v1113 = mul i64 %v1112, 2
  %v1114 = getelementptr inbounds float, ptr %v42, i64 %v1113
  %v1115 = add i64 0, %v1107
  %v1116 = getelementptr inbounds float, ptr %v1114, i64 %v1115
  %v1117 = load float, ptr %v1116, align 4
  %v1118 = add i64 %v758, 0
  %v1119 = and i64 %v1118, %v144
  %v1120 = mul i64 %v1119, %v7
  %v1121 = add i64 %v1120, %v1105
  %v1122 = mul i64 %v1121, 68
  %v1123 = getelementptr inbounds float, ptr %v86, i64 %v1122
  %v1124 = add i64 66, %v1107
  %v1125 = getelementptr inbounds float, ptr %v1123, i64 %v1124
  %v1126 = load float, ptr %v1125, align 4
  %v1127 = add i64 0, %v1107
  %v1128 = getelementptr inbounds float, ptr %v34, i64 %v1127
  %v1129 = load float, ptr %v1128, align 4
  %v1130 = fadd float %v1126, %v1129
  %v1131 = fneg float %v1130
  %v1132 = call float @llvm.fabs.f32(float %v1131)
  %v1133 = fneg float %v1132
  %v1134 = fcmp olt float %v1133, 0xC05A400000000000
  %v1135 = select i1 %v1134, float 0xC05A400000000000, float %v1133
  %v1136 = call float @llvm.fmuladd.f32(float %v1135, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1137 = fsub float %v1136, 0x4168000000000000
  %v1138 = call float @llvm.fmuladd.f32(float %v1137, float 0xBFE62E4000000000, float %v1135)
  %v1139 = call float @llvm.fmuladd.f32(float %v1137, float 0xBEB7F7D1C0000000, float %v1138)
  %v1140 = bitcast float %v1136 to i32
  %v1141 = fmul float %v1139, %v1139
  %v1142 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1139, float 0x3F81227F40000000)
  %v1143 = call float @llvm.fmuladd.f32(float %v1142, float %v1139, float 0x3FA5556740000000)
  %v1144 = call float @llvm.fmuladd.f32(float %v1143, float %v1139, float 0x3FC5554B00000000)
  %v1145 = call float @llvm.fmuladd.f32(float %v1144, float %v1139, float 0x3FDFFFFFE0000000)
  %v1146 = call float @llvm.fmuladd.f32(float %v1141, float %v1145, float %v1139)
  %v1147 = sub i32 %v1140, 1262485250
  %v1148 = lshr i32 %v1147, 1
  %v1149 = sub i32 %v1147, %v1148
  %v1150 = shl i32 %v1148, 23
  %v1151 = bitcast i32 %v1150 to float
  %v1152 = shl i32 %v1149, 23
  %v1153 = bitcast i32 %v1152 to float
  %v1154 = fadd float %v1146, 0x3FF0000000000000
  %v1155 = fmul float %v1154, %v1151
  %v1156 = fmul float %v1155, %v1153
  %v1157 = fcmp ogt float %v1156, 0x3FDA8279A0000000
  %v1158 = call float @llvm.fmuladd.f32(float %v1156, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1159 = select i1 %v1157, float %v1158, float %v1156
  %v1160 = select i1 %v1157, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1161 = select i1 %v1157, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1162 = fmul float %v1159, %v1159
  %v1163 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1162, float 0xBFC0DA7220000000)
  %v1164 = call float @llvm.fmuladd.f32(float %v1163, float %v1162, float 0xBFC546EF00000000)
  %v1165 = call float @llvm.fmuladd.f32(float %v1164, float %v1162, float 0xBFD0002320000000)
  %v1166 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1162, float 0x3FC22D90A0000000)
  %v1167 = call float @llvm.fmuladd.f32(float %v1166, float %v1162, float 0x3FC999FF60000000)
  %v1168 = call float @llvm.fmuladd.f32(float %v1167, float %v1162, float 0x3FD5555540000000)
  %v1169 = call float @llvm.fmuladd.f32(float %v1159, float %v1165, float %v1168)
  %v1170 = call float @llvm.fmuladd.f32(float %v1159, float %v1169, float 0xBFE0000000000000)
  %v1171 = fmul float %v1159, %v1159
  %v1172 = call float @llvm.fmuladd.f32(float %v1171, float %v1170, float %v1161)
  %v1173 = fadd float %v1172, %v1159
  %v1174 = fadd float %v1173, %v1160
  %v1175 = fcmp ogt float %v1131, 0x0000000000000000
  %v1176 = select i1 %v1175, float %v1131, float 0x0000000000000000
  %v1177 = fadd float %v1176, %v1174
  %v1178 = fsub float %v1117, %v1177
  %v1179 = add i64 %v758, 1
  %v1180 = and i64 %v1179, %v138
  %v1181 = mul i64 %v1180, %v7
  %v1182 = add i64 %v1181, %v1105
  %v1183 = mul i64 %v1182, 2
  %v1184 = getelementptr inbounds float, ptr %v42, i64 %v1183
  %v1185 = add i64 0, %v1107
  %v1186 = getelementptr inbounds float, ptr %v1184, i64 %v1185
  %v1187 = load float, ptr %v1186, align 4
  %v1188 = fsub float %v1178, %v1187
  %v1189 = fcmp olt float %v1188, 0xC05A400000000000
  %v1190 = select i1 %v1189, float 0xC05A400000000000, float %v1188
  %v1191 = fcmp ogt float %v1190, 0x4056400000000000
  %v1192 = select i1 %v1191, float 0x4056400000000000, float %v1190
  %v1193 = call float @llvm.fmuladd.f32(float %v1192, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1194 = fsub float %v1193, 0x4168000000000000
  %v1195 = call float @llvm.fmuladd.f32(float %v1194, float 0xBFE62E4000000000, float %v1192)
  %v1196 = call float @llvm.fmuladd.f32(float %v1194, float 0xBEB7F7D1C0000000, float %v1195)
  %v1197 = bitcast float %v1193 to i32
  %v1198 = fmul float %v1196, %v1196
  %v1199 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1196, float 0x3F81227F40000000)
  %v1200 = call float @llvm.fmuladd.f32(float %v1199, float %v1196, float 0x3FA5556740000000)
  %v1201 = call float @llvm.fmuladd.f32(float %v1200, float %v1196, float 0x3FC5554B00000000)
  %v1202 = call float @llvm.fmuladd.f32(float %v1201, float %v1196, float 0x3FDFFFFFE0000000)
  %v1203 = call float @llvm.fmuladd.f32(float %v1198, float %v1202, float %v1196)
  %v1204 = sub i32 %v1197, 1262485250
  %v1205 = lshr i32 %v1204, 1
  %v1206 = sub i32 %v1204, %v1205
  %v1207 = shl i32 %v1205, 23
  %v1208 = bitcast i32 %v1207 to float
  %v1209 = shl i32 %v1206, 23
  %v1210 = bitcast i32 %v1209 to float
  %v1211 = fadd float %v1203, 0x3FF0000000000000
  %v1212 = fmul float %v1211, %v1208
  %v1213 = fmul float %v1212, %v1210
  %v1214 = add i64 %v758, 0
  %v1215 = and i64 %v1214, %v136
  %v1216 = mul i64 %v1215, %v7
  %v1217 = add i64 %v1216, %v1105
  %v1218 = mul i64 %v1217, 16
  %v1219 = getelementptr inbounds float, ptr %v40, i64 %v1218
  %v1220 = add i64 64, %v1107
  %v1221 = getelementptr inbounds float, ptr %v1123, i64 %v1220
  %v1222 = load float, ptr %v1221, align 4
  %v1223 = add i64 0, %v1107
  %v1224 = getelementptr inbounds float, ptr %v32, i64 %v1223
  %v1225 = load float, ptr %v1224, align 4
  %v1226 = fadd float %v1222, %v1225
  %v1227 = fsub float %v1226, %v1187
  %v1228 = fcmp olt float %v1227, 0xC05A400000000000
  %v1229 = select i1 %v1228, float 0xC05A400000000000, float %v1227
  %v1230 = fcmp ogt float %v1229, 0x4056400000000000
  %v1231 = select i1 %v1230, float 0x4056400000000000, float %v1229
  %v1232 = call float @llvm.fmuladd.f32(float %v1231, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1233 = fsub float %v1232, 0x4168000000000000
  %v1234 = call float @llvm.fmuladd.f32(float %v1233, float 0xBFE62E4000000000, float %v1231)
  %v1235 = call float @llvm.fmuladd.f32(float %v1233, float 0xBEB7F7D1C0000000, float %v1234)
  %v1236 = bitcast float %v1232 to i32
  %v1237 = fmul float %v1235, %v1235
  %v1238 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1235, float 0x3F81227F40000000)
  %v1239 = call float @llvm.fmuladd.f32(float %v1238, float %v1235, float 0x3FA5556740000000)
  %v1240 = call float @llvm.fmuladd.f32(float %v1239, float %v1235, float 0x3FC5554B00000000)
  %v1241 = call float @llvm.fmuladd.f32(float %v1240, float %v1235, float 0x3FDFFFFFE0000000)
  %v1242 = call float @llvm.fmuladd.f32(float %v1237, float %v1241, float %v1235)
  %v1243 = sub i32 %v1236, 1262485250
  %v1244 = lshr i32 %v1243, 1
  %v1245 = sub i32 %v1243, %v1244
  %v1246 = shl i32 %v1244, 23
  %v1247 = bitcast i32 %v1246 to float
  %v1248 = shl i32 %v1245, 23
  %v1249 = bitcast i32 %v1248 to float
  %v1250 = fadd float %v1242, 0x3FF0000000000000
  %v1251 = fmul float %v1250, %v1247
  %v1252 = fmul float %v1251, %v1249
  %v1253 = add i64 %v758, 0
  %v1254 = and i64 %v1253, %v148
  %v1255 = mul i64 %v1254, %v7
  %v1256 = add i64 %v1255, %v1105
  %v1257 = mul i64 %v1256, 16
  %v1258 = getelementptr inbounds float, ptr %v90, i64 %v1257
  %v1259 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1260 = add i64 %v758, 1
  %v1261 = and i64 %v1260, %v136
  %v1262 = mul i64 %v1261, %v7
  %v1263 = add i64 %v1262, %v1105
  %v1264 = mul i64 %v1263, 16
  %v1265 = getelementptr inbounds float, ptr %v40, i64 %v1264
  %v1266 = mul i64 %v1107, 8
  %v1267 = add i64 0, %v1266
  %v1268 = add i64 %v1267, 0
  %v1269 = getelementptr inbounds float, ptr %v1219, i64 %v1268
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = insertelement <8 x float> poison, float %v1213, i64 0
  %v1272 = shufflevector <8 x float> %v1271, <8 x float> poison, <8 x i32> zeroinitializer
  %v1273 = fmul <8 x float> %v1272, %v1270
  %v1274 = mul i64 %v1107, 8
  %v1275 = add i64 0, %v1274
  %v1276 = add i64 %v1275, 0
  %v1277 = getelementptr inbounds float, ptr %v1258, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = insertelement <8 x float> poison, float %v1259, i64 0
  %v1280 = shufflevector <8 x float> %v1279, <8 x float> poison, <8 x i32> zeroinitializer
  %v1281 = fdiv <8 x float> %v1278, %v1280
  %v1282 = insertelement <8 x float> poison, float %v1252, i64 0
  %v1283 = shufflevector <8 x float> %v1282, <8 x float> poison, <8 x i32> zeroinitializer
  %v1284 = fmul <8 x float> %v1283, %v1281
  %v1285 = fadd <8 x float> %v1273, %v1284
  %v1286 = mul i64 %v1107, 8
  %v1287 = add i64 0, %v1286
  %v1288 = add i64 %v1287, 0
  %v1289 = getelementptr inbounds float, ptr %v1265, i64 %v1288
  store <8 x float> %v1285, ptr %v1289, align 4
  %v1290 = add nsw i64 %v1107, 1
  br label %b212
b214:
  %v1291 = add nsw i64 %v1105, 1
  br label %b209
b211:
  %v1292 = add nsw i64 %v758, 1
  br label %b194
b196:
  %v1293 = icmp sgt i64 %v3, 1
  br i1 %v1293, label %b215, label %b216
b215:
  %v1294 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1295 = atomicrmw add ptr %v1294, i64 1 acq_rel
  %v1296 = load i64, ptr %v179, align 8
  %v1297 = add i64 %v1296, 1
  store i64 %v1297, ptr %v179, align 8
  %v1298 = mul i64 %v3, %v1297
  br label %b217
b217:
  %v1299 = load atomic i64, ptr %v1294 acquire, align 8
  %v1300 = icmp slt i64 %v1299, %v1298
  br i1 %v1300, label %b218, label %b219
b218:
  %v1301 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v1302 = add nsw i64 %v591, %v590
  br label %b159
b161:
  %v1303 = add i64 %v8, 0
  %v1304 = sdiv i64 %v1303, 1
  %v1305 = add i64 %v2, 1
  %v1306 = mul i64 %v1304, %v2
  %v1307 = sdiv i64 %v1306, %v3
  %v1308 = mul i64 %v1307, 1
  %v1309 = icmp slt i64 %v1308, %v8
  %v1310 = select i1 %v1309, i64 %v1308, i64 %v8
  %v1311 = mul i64 %v1304, %v1305
  %v1312 = sdiv i64 %v1311, %v3
  %v1313 = mul i64 %v1312, 1
  %v1314 = icmp slt i64 %v1313, %v8
  %v1315 = select i1 %v1314, i64 %v1313, i64 %v8
  br label %b220
b220:
  %v1316 = phi i64 [ %v1310, %b161 ], [ %v1357, %b225 ]
  %v1317 = icmp slt i64 %v1316, %v1315
  br i1 %v1317, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1318 = phi i64 [ 0, %b221 ], [ %v1356, %b228 ]
  %v1319 = icmp slt i64 %v1318, 2
  br i1 %v1319, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1320 = phi i64 [ 0, %b224 ], [ %v1341, %b227 ]
  %v1321 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v1340, %b227 ]
  %v1322 = icmp slt i64 %v1320, 8
  br i1 %v1322, label %b227, label %b228
b227:
  %v1323 = mul i64 1, %v7
  %v1324 = add i64 %v1316, %v1323
  %v1325 = mul i64 %v1324, 16
  %v1326 = getelementptr inbounds float, ptr %v40, i64 %v1325
  %v1327 = mul i64 %v1316, 16
  %v1328 = getelementptr inbounds float, ptr %v88, i64 %v1327
  %v1329 = mul i64 %v1318, 8
  %v1330 = add i64 0, %v1329
  %v1331 = add i64 %v1330, %v1320
  %v1332 = getelementptr inbounds float, ptr %v1326, i64 %v1331
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = mul i64 %v1318, 8
  %v1335 = add i64 0, %v1334
  %v1336 = add i64 %v1335, %v1320
  %v1337 = getelementptr inbounds float, ptr %v1328, i64 %v1336
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = fmul <8 x float> %v1333, %v1338
  %v1340 = fadd <8 x float> %v1321, %v1339
  %v1341 = add nsw i64 %v1320, 8
  br label %b226
b228:
  %v1342 = shufflevector <8 x float> %v1321, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1343 = shufflevector <8 x float> %v1321, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1344 = fadd <4 x float> %v1342, %v1343
  %v1345 = shufflevector <4 x float> %v1344, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1346 = shufflevector <4 x float> %v1344, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1347 = fadd <2 x float> %v1345, %v1346
  %v1348 = extractelement <2 x float> %v1347, i64 0
  %v1349 = extractelement <2 x float> %v1347, i64 1
  %v1350 = fadd float %v1348, %v1349
  %v1351 = fadd float %v1350, 0x0000000000000000
  %v1352 = mul i64 %v1316, 2
  %v1353 = getelementptr inbounds float, ptr %v94, i64 %v1352
  %v1354 = add i64 0, %v1318
  %v1355 = getelementptr inbounds float, ptr %v1353, i64 %v1354
  store float %v1351, ptr %v1355, align 4
  %v1356 = add nsw i64 %v1318, 1
  br label %b223
b225:
  %v1357 = add nsw i64 %v1316, 1
  br label %b220
b222:
  %v1358 = add i64 %v8, 0
  %v1359 = sdiv i64 %v1358, 1
  %v1360 = add i64 %v2, 1
  %v1361 = mul i64 %v1359, %v2
  %v1362 = sdiv i64 %v1361, %v3
  %v1363 = mul i64 %v1362, 1
  %v1364 = icmp slt i64 %v1363, %v8
  %v1365 = select i1 %v1364, i64 %v1363, i64 %v8
  %v1366 = mul i64 %v1359, %v1360
  %v1367 = sdiv i64 %v1366, %v3
  %v1368 = mul i64 %v1367, 1
  %v1369 = icmp slt i64 %v1368, %v8
  %v1370 = select i1 %v1369, i64 %v1368, i64 %v8
  br label %b229
b229:
  %v1371 = phi i64 [ %v1365, %b222 ], [ %v1420, %b234 ]
  %v1372 = icmp slt i64 %v1371, %v1370
  br i1 %v1372, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1373 = phi i64 [ 0, %b230 ], [ %v1419, %b237 ]
  %v1374 = icmp slt i64 %v1373, 2
  br i1 %v1374, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1375 = phi i64 [ 0, %b233 ], [ %v1418, %b240 ]
  %v1376 = icmp slt i64 %v1375, 8
  br i1 %v1376, label %b236, label %b237
b236:
  br label %b238
b238:
  %v1377 = phi i64 [ 0, %b236 ], [ %v1400, %b239 ]
  %v1378 = phi <8 x float> [ splat (float 0x0000000000000000), %b236 ], [ %v1399, %b239 ]
  %v1379 = icmp slt i64 %v1377, 8
  br i1 %v1379, label %b239, label %b240
b239:
  %v1380 = mul i64 1, %v7
  %v1381 = add i64 %v1371, %v1380
  %v1382 = mul i64 %v1381, 128
  %v1383 = getelementptr inbounds float, ptr %v38, i64 %v1382
  %v1384 = mul i64 %v1371, 16
  %v1385 = getelementptr inbounds float, ptr %v88, i64 %v1384
  %v1386 = mul i64 %v1373, 64
  %v1387 = add i64 0, %v1386
  %v1388 = mul i64 %v1375, 8
  %v1389 = add i64 %v1387, %v1388
  %v1390 = add i64 %v1389, %v1377
  %v1391 = getelementptr inbounds float, ptr %v1383, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = mul i64 %v1373, 8
  %v1394 = add i64 0, %v1393
  %v1395 = add i64 %v1394, %v1377
  %v1396 = getelementptr inbounds float, ptr %v1385, i64 %v1395
  %v1397 = load <8 x float>, ptr %v1396, align 4
  %v1398 = fmul <8 x float> %v1392, %v1397
  %v1399 = fadd <8 x float> %v1378, %v1398
  %v1400 = add nsw i64 %v1377, 8
  br label %b238
b240:
  %v1401 = shufflevector <8 x float> %v1378, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1402 = shufflevector <8 x float> %v1378, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1403 = fadd <4 x float> %v1401, %v1402
  %v1404 = shufflevector <4 x float> %v1403, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1405 = shufflevector <4 x float> %v1403, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1406 = fadd <2 x float> %v1404, %v1405
  %v1407 = extractelement <2 x float> %v1406, i64 0
  %v1408 = extractelement <2 x float> %v1406, i64 1
  %v1409 = fadd float %v1407, %v1408
  %v1410 = fadd float %v1409, 0x0000000000000000
  %v1411 = mul i64 %v1371, 16
  %v1412 = getelementptr inbounds float, ptr %v96, i64 %v1411
  %v1413 = mul i64 %v1373, 8
  %v1414 = add i64 0, %v1413
  %v1415 = add i64 %v1414, %v1375
  %v1416 = add i64 %v1415, 0
  %v1417 = getelementptr inbounds float, ptr %v1412, i64 %v1416
  store float %v1410, ptr %v1417, align 4
  %v1418 = add nsw i64 %v1375, 1
  br label %b235
b237:
  %v1419 = add nsw i64 %v1373, 1
  br label %b232
b234:
  %v1420 = add nsw i64 %v1371, 1
  br label %b229
b231:
  %v1421 = add i64 %v8, 0
  %v1422 = sdiv i64 %v1421, 1
  %v1423 = add i64 %v2, 1
  %v1424 = mul i64 %v1422, %v2
  %v1425 = sdiv i64 %v1424, %v3
  %v1426 = mul i64 %v1425, 1
  %v1427 = icmp slt i64 %v1426, %v8
  %v1428 = select i1 %v1427, i64 %v1426, i64 %v8
  %v1429 = mul i64 %v1422, %v1423
  %v1430 = sdiv i64 %v1429, %v3
  %v1431 = mul i64 %v1430, 1
  %v1432 = icmp slt i64 %v1431, %v8
  %v1433 = select i1 %v1432, i64 %v1431, i64 %v8
  br label %b241
b241:
  %v1434 = phi i64 [ %v1428, %b231 ], [ %v1498, %b246 ]
  %v1435 = icmp slt i64 %v1434, %v1433
  br i1 %v1435, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1436 = phi i64 [ 0, %b242 ], [ %v1497, %b245 ]
  %v1437 = icmp slt i64 %v1436, 2
  br i1 %v1437, label %b245, label %b246
b245:
  %v1438 = mul i64 %v1434, 16
  %v1439 = getelementptr inbounds float, ptr %v96, i64 %v1438
  %v1440 = mul i64 %v1434, 2
  %v1441 = getelementptr inbounds float, ptr %v94, i64 %v1440
  %v1442 = add i64 0, %v1436
  %v1443 = getelementptr inbounds float, ptr %v1441, i64 %v1442
  %v1444 = load float, ptr %v1443, align 4
  %v1445 = call float @llvm.fabs.f32(float %v1444)
  %v1446 = mul i64 1, %v7
  %v1447 = add i64 %v1434, %v1446
  %v1448 = mul i64 %v1447, 2
  %v1449 = getelementptr inbounds float, ptr %v42, i64 %v1448
  %v1450 = add i64 0, %v1436
  %v1451 = getelementptr inbounds float, ptr %v1449, i64 %v1450
  %v1452 = load float, ptr %v1451, align 4
  %v1453 = fneg float %v1452
  %v1454 = fcmp olt float %v1453, 0xC05A400000000000
  %v1455 = select i1 %v1454, float 0xC05A400000000000, float %v1453
  %v1456 = fcmp ogt float %v1455, 0x4056400000000000
  %v1457 = select i1 %v1456, float 0x4056400000000000, float %v1455
  %v1458 = call float @llvm.fmuladd.f32(float %v1457, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1459 = fsub float %v1458, 0x4168000000000000
  %v1460 = call float @llvm.fmuladd.f32(float %v1459, float 0xBFE62E4000000000, float %v1457)
  %v1461 = call float @llvm.fmuladd.f32(float %v1459, float 0xBEB7F7D1C0000000, float %v1460)
  %v1462 = bitcast float %v1458 to i32
  %v1463 = fmul float %v1461, %v1461
  %v1464 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1461, float 0x3F81227F40000000)
  %v1465 = call float @llvm.fmuladd.f32(float %v1464, float %v1461, float 0x3FA5556740000000)
  %v1466 = call float @llvm.fmuladd.f32(float %v1465, float %v1461, float 0x3FC5554B00000000)
  %v1467 = call float @llvm.fmuladd.f32(float %v1466, float %v1461, float 0x3FDFFFFFE0000000)
  %v1468 = call float @llvm.fmuladd.f32(float %v1463, float %v1467, float %v1461)
  %v1469 = sub i32 %v1462, 1262485250
  %v1470 = lshr i32 %v1469, 1
  %v1471 = sub i32 %v1469, %v1470
  %v1472 = shl i32 %v1470, 23
  %v1473 = bitcast i32 %v1472 to float
  %v1474 = shl i32 %v1471, 23
  %v1475 = bitcast i32 %v1474 to float
  %v1476 = fadd float %v1468, 0x3FF0000000000000
  %v1477 = fmul float %v1476, %v1473
  %v1478 = fmul float %v1477, %v1475
  %v1479 = fcmp uno float %v1445, %v1445
  %v1480 = fcmp ogt float %v1445, %v1478
  %v1481 = select i1 %v1480, float %v1445, float %v1478
  %v1482 = select i1 %v1479, float %v1445, float %v1481
  %v1483 = mul i64 %v1434, 16
  %v1484 = getelementptr inbounds float, ptr %v98, i64 %v1483
  %v1485 = mul i64 %v1436, 8
  %v1486 = add i64 0, %v1485
  %v1487 = add i64 %v1486, 0
  %v1488 = getelementptr inbounds float, ptr %v1439, i64 %v1487
  %v1489 = load <8 x float>, ptr %v1488, align 4
  %v1490 = insertelement <8 x float> poison, float %v1482, i64 0
  %v1491 = shufflevector <8 x float> %v1490, <8 x float> poison, <8 x i32> zeroinitializer
  %v1492 = fdiv <8 x float> %v1489, %v1491
  %v1493 = mul i64 %v1436, 8
  %v1494 = add i64 0, %v1493
  %v1495 = add i64 %v1494, 0
  %v1496 = getelementptr inbounds float, ptr %v1484, i64 %v1495
  store <8 x float> %v1492, ptr %v1496, align 4
  %v1497 = add nsw i64 %v1436, 1
  br label %b244
b246:
  %v1498 = add nsw i64 %v1434, 1
  br label %b241
b243:
  %v1499 = add i64 %v8, 0
  %v1500 = sdiv i64 %v1499, 1
  %v1501 = add i64 %v2, 1
  %v1502 = mul i64 %v1500, %v2
  %v1503 = sdiv i64 %v1502, %v3
  %v1504 = mul i64 %v1503, 1
  %v1505 = icmp slt i64 %v1504, %v8
  %v1506 = select i1 %v1505, i64 %v1504, i64 %v8
  %v1507 = mul i64 %v1500, %v1501
  %v1508 = sdiv i64 %v1507, %v3
  %v1509 = mul i64 %v1508, 1
  %v1510 = icmp slt i64 %v1509, %v8
  %v1511 = select i1 %v1510, i64 %v1509, i64 %v8
  br label %b247
b247:
  %v1512 = phi i64 [ %v1506, %b243 ], [ %v1565, %b252 ]
  %v1513 = icmp slt i64 %v1512, %v1511
  br i1 %v1513, label %b248, label %b249
b248:
  %v1514 = mul i64 %v1512, 68
  %v1515 = getelementptr inbounds float, ptr %v86, i64 %v1514
  %v1516 = mul i64 %v1512, 16
  %v1517 = getelementptr inbounds float, ptr %v98, i64 %v1516
  %v1518 = mul i64 %v1512, 16
  %v1519 = getelementptr inbounds float, ptr %v50, i64 %v1518
  br label %b250
b250:
  %v1520 = phi i64 [ 0, %b248 ], [ %v1564, %b251 ]
  %v1521 = icmp slt i64 %v1520, 16
  br i1 %v1521, label %b251, label %b252
b251:
  %v1522 = add i64 48, %v1520
  %v1523 = getelementptr inbounds float, ptr %v1515, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = add i64 0, %v1520
  %v1526 = getelementptr inbounds float, ptr %v30, i64 %v1525
  %v1527 = load <8 x float>, ptr %v1526, align 4
  %v1528 = fadd <8 x float> %v1524, %v1527
  %v1529 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1528)
  %v1530 = fneg <8 x float> %v1529
  %v1531 = fcmp olt <8 x float> %v1530, splat (float 0xC05A400000000000)
  %v1532 = select <8 x i1> %v1531, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1530
  %v1533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1532, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1534 = fsub <8 x float> %v1533, splat (float 0x4168000000000000)
  %v1535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1534, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1532)
  %v1536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1534, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1535)
  %v1537 = bitcast <8 x float> %v1533 to <8 x i32>
  %v1538 = fmul <8 x float> %v1536, %v1536
  %v1539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1536, <8 x float> splat (float 0x3F81227F40000000))
  %v1540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1539, <8 x float> %v1536, <8 x float> splat (float 0x3FA5556740000000))
  %v1541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> %v1536, <8 x float> splat (float 0x3FC5554B00000000))
  %v1542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1541, <8 x float> %v1536, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1538, <8 x float> %v1542, <8 x float> %v1536)
  %v1544 = sub <8 x i32> %v1537, splat (i32 1262485250)
  %v1545 = lshr <8 x i32> %v1544, splat (i32 1)
  %v1546 = sub <8 x i32> %v1544, %v1545
  %v1547 = shl <8 x i32> %v1545, splat (i32 23)
  %v1548 = bitcast <8 x i32> %v1547 to <8 x float>
  %v1549 = shl <8 x i32> %v1546, splat (i32 23)
  %v1550 = bitcast <8 x i32> %v1549 to <8 x float>
  %v1551 = fadd <8 x float> %v1543, splat (float 0x3FF0000000000000)
  %v1552 = fmul <8 x float> %v1551, %v1548
  %v1553 = fmul <8 x float> %v1552, %v1550
  %v1554 = fcmp olt <8 x float> %v1528, splat (float 0x0000000000000000)
  %v1555 = select <8 x i1> %v1554, <8 x float> %v1553, <8 x float> splat (float 0x3FF0000000000000)
  %v1556 = fadd <8 x float> %v1553, splat (float 0x3FF0000000000000)
  %v1557 = fdiv <8 x float> %v1555, %v1556
  %v1558 = add i64 0, %v1520
  %v1559 = getelementptr inbounds float, ptr %v1517, i64 %v1558
  %v1560 = load <8 x float>, ptr %v1559, align 4
  %v1561 = fmul <8 x float> %v1557, %v1560
  %v1562 = add i64 0, %v1520
  %v1563 = getelementptr inbounds float, ptr %v1519, i64 %v1562
  store <8 x float> %v1561, ptr %v1563, align 4
  %v1564 = add nsw i64 %v1520, 8
  br label %b250
b252:
  %v1565 = add nsw i64 %v1512, 1
  br label %b247
b249:
  %v1566 = icmp sgt i64 %v3, 1
  br i1 %v1566, label %b253, label %b254
b253:
  %v1567 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1568 = atomicrmw add ptr %v1567, i64 1 acq_rel
  %v1569 = load i64, ptr %v179, align 8
  %v1570 = add i64 %v1569, 1
  store i64 %v1570, ptr %v179, align 8
  %v1571 = mul i64 %v3, %v1570
  br label %b255
b255:
  %v1572 = load atomic i64, ptr %v1567 acquire, align 8
  %v1573 = icmp slt i64 %v1572, %v1571
  br i1 %v1573, label %b256, label %b257
b256:
  %v1574 = call i32 @sched_yield()
  br label %b255
b257:
  br label %b254
b254:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v179 = alloca i64, i64 1, align 8
  %v636 = alloca float, i64 64, align 4
  %v835 = alloca float, i64 64, align 4
  %v2430 = alloca float, i64 192, align 4
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
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds i64, ptr %v1, i64 6
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 19
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 20
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 21
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 22
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 26
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 27
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 54
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 55
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 56
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 57
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 58
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 60
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 64
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 65
  %v178 = load i64, ptr %v177, align 8
  store i64 0, ptr %v179, align 8
  %v180 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v181 = load ptr, ptr %v180, align 4
  %v182 = mul i64 %v2, 18432
  %v183 = add i64 %v182, 544
  %v184 = getelementptr inbounds float, ptr %v181, i64 %v183
  %v185 = getelementptr inbounds float, ptr %v181, i64 0
  %v186 = getelementptr inbounds float, ptr %v181, i64 128
  %v187 = getelementptr inbounds i64, ptr %v1, i64 4
  %v188 = load i64, ptr %v187, align 8
  %v189 = icmp eq i64 %v188, 0
  br i1 %v189, label %b0, label %b1
b0:
  %v190 = add i64 1, 0
  %v191 = sdiv i64 %v190, 1
  %v192 = add i64 %v2, 1
  %v193 = mul i64 %v191, %v2
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, 1
  %v197 = select i1 %v196, i64 %v195, i64 1
  %v198 = mul i64 %v191, %v192
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, 1
  %v202 = select i1 %v201, i64 %v200, i64 1
  %v203 = icmp slt i64 %v202, 1
  %v204 = select i1 %v203, i64 %v202, i64 1
  br label %b2
b2:
  %v205 = phi i64 [ %v197, %b0 ], [ %v219, %b3 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b3, label %b4
b3:
  %v207 = mul i64 %v205, 128
  %v208 = mul i64 %v205, 8
  %v209 = add i64 %v207, 0
  %v210 = add i64 %v208, 0
  %v211 = getelementptr inbounds float, ptr %v185, i64 %v209
  %v212 = sub i64 8, %v210
  %v213 = icmp slt i64 %v212, 0
  %v214 = select i1 %v213, i64 0, i64 %v212
  %v215 = mul i64 %v210, 1
  %v216 = add i64 0, %v215
  %v217 = getelementptr inbounds float, ptr %v18, i64 %v216
  call void @pack_rows(ptr %v217, i64 1, i64 8, i64 16, i64 %v214, ptr %v211, i64 8)
  %v218 = add i64 %v207, 128
  %v219 = add nsw i64 %v205, 1
  br label %b2
b4:
  %v220 = add i64 1, 0
  %v221 = sdiv i64 %v220, 1
  %v222 = add i64 %v2, 1
  %v223 = mul i64 %v221, %v2
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, 1
  %v227 = select i1 %v226, i64 %v225, i64 1
  %v228 = mul i64 %v221, %v222
  %v229 = sdiv i64 %v228, %v3
  %v230 = mul i64 %v229, 1
  %v231 = icmp slt i64 %v230, 1
  %v232 = select i1 %v231, i64 %v230, i64 1
  %v233 = icmp slt i64 %v232, 1
  %v234 = select i1 %v233, i64 %v232, i64 1
  br label %b5
b5:
  %v235 = phi i64 [ %v227, %b4 ], [ %v249, %b6 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b6, label %b7
b6:
  %v237 = mul i64 %v235, 128
  %v238 = mul i64 %v235, 8
  %v239 = add i64 %v237, 0
  %v240 = add i64 %v238, 0
  %v241 = getelementptr inbounds float, ptr %v186, i64 %v239
  %v242 = sub i64 8, %v240
  %v243 = icmp slt i64 %v242, 0
  %v244 = select i1 %v243, i64 0, i64 %v242
  %v245 = mul i64 %v240, 1
  %v246 = add i64 0, %v245
  %v247 = getelementptr inbounds float, ptr %v12, i64 %v246
  call void @pack_rows(ptr %v247, i64 1, i64 8, i64 16, i64 %v244, ptr %v241, i64 8)
  %v248 = add i64 %v237, 128
  %v249 = add nsw i64 %v235, 1
  br label %b5
b7:
  br label %b1
b1:
  %v250 = icmp sgt i64 %v3, 1
  br i1 %v250, label %b8, label %b9
b8:
  %v251 = getelementptr inbounds i64, ptr %v1, i64 3
  %v252 = atomicrmw add ptr %v251, i64 1 acq_rel
  %v253 = load i64, ptr %v179, align 8
  %v254 = add i64 %v253, 1
  store i64 %v254, ptr %v179, align 8
  %v255 = mul i64 %v3, %v254
  br label %b10
b10:
  %v256 = load atomic i64, ptr %v251 acquire, align 8
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b11, label %b12
b11:
  %v258 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v259 = add i64 %v8, 0
  %v260 = sdiv i64 %v259, 1
  %v261 = add i64 %v2, 1
  %v262 = mul i64 %v260, %v2
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, %v8
  %v266 = select i1 %v265, i64 %v264, i64 %v8
  %v267 = mul i64 %v260, %v261
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, %v8
  %v271 = select i1 %v270, i64 %v269, i64 %v8
  br label %b13
b13:
  %v272 = phi i64 [ %v266, %b9 ], [ %v340, %b18 ]
  %v273 = icmp slt i64 %v272, %v271
  br i1 %v273, label %b14, label %b15
b14:
  %v274 = mul i64 %v272, 16
  %v275 = getelementptr inbounds float, ptr %v36, i64 %v274
  %v276 = mul i64 %v272, 68
  %v277 = getelementptr inbounds float, ptr %v86, i64 %v276
  %v278 = mul i64 %v272, 16
  %v279 = getelementptr inbounds float, ptr %v98, i64 %v278
  %v280 = mul i64 %v272, 16
  %v281 = getelementptr inbounds float, ptr %v100, i64 %v280
  %v282 = mul i64 %v272, 16
  %v283 = getelementptr inbounds float, ptr %v102, i64 %v282
  br label %b16
b16:
  %v284 = phi i64 [ 0, %b14 ], [ %v339, %b17 ]
  %v285 = icmp slt i64 %v284, 16
  br i1 %v285, label %b17, label %b18
b17:
  %v286 = add i64 0, %v284
  %v287 = getelementptr inbounds float, ptr %v275, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 48, %v284
  %v290 = getelementptr inbounds float, ptr %v277, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 0, %v284
  %v293 = getelementptr inbounds float, ptr %v30, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = fadd <8 x float> %v291, %v294
  %v296 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v295)
  %v297 = fneg <8 x float> %v296
  %v298 = fcmp olt <8 x float> %v297, splat (float 0xC05A400000000000)
  %v299 = select <8 x i1> %v298, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v297
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v301 = fsub <8 x float> %v300, splat (float 0x4168000000000000)
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v299)
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v302)
  %v304 = bitcast <8 x float> %v300 to <8 x i32>
  %v305 = fmul <8 x float> %v303, %v303
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v303, <8 x float> splat (float 0x3F81227F40000000))
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> %v303, <8 x float> splat (float 0x3FA5556740000000))
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> %v303, <8 x float> splat (float 0x3FC5554B00000000))
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v308, <8 x float> %v303, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v309, <8 x float> %v303)
  %v311 = sub <8 x i32> %v304, splat (i32 1262485250)
  %v312 = lshr <8 x i32> %v311, splat (i32 1)
  %v313 = sub <8 x i32> %v311, %v312
  %v314 = shl <8 x i32> %v312, splat (i32 23)
  %v315 = bitcast <8 x i32> %v314 to <8 x float>
  %v316 = shl <8 x i32> %v313, splat (i32 23)
  %v317 = bitcast <8 x i32> %v316 to <8 x float>
  %v318 = fadd <8 x float> %v310, splat (float 0x3FF0000000000000)
  %v319 = fmul <8 x float> %v318, %v315
  %v320 = fmul <8 x float> %v319, %v317
  %v321 = fcmp olt <8 x float> %v295, splat (float 0x0000000000000000)
  %v322 = select <8 x i1> %v321, <8 x float> %v320, <8 x float> splat (float 0x3FF0000000000000)
  %v323 = fadd <8 x float> %v320, splat (float 0x3FF0000000000000)
  %v324 = fdiv <8 x float> %v322, %v323
  %v325 = fmul <8 x float> %v288, %v324
  %v326 = add i64 0, %v284
  %v327 = getelementptr inbounds float, ptr %v279, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = fmul <8 x float> %v288, %v328
  %v330 = fmul <8 x float> %v329, %v324
  %v331 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v332 = shufflevector <8 x float> %v331, <8 x float> poison, <8 x i32> zeroinitializer
  %v333 = fsub <8 x float> %v332, %v324
  %v334 = fmul <8 x float> %v330, %v333
  %v335 = add i64 0, %v284
  %v336 = getelementptr inbounds float, ptr %v281, i64 %v335
  store <8 x float> %v325, ptr %v336, align 4
  %v337 = add i64 0, %v284
  %v338 = getelementptr inbounds float, ptr %v283, i64 %v337
  store <8 x float> %v334, ptr %v338, align 4
  %v339 = add nsw i64 %v284, 8
  br label %b16
b18:
  %v340 = add nsw i64 %v272, 1
  br label %b13
b15:
  %v341 = add i64 %v8, 0
  %v342 = sdiv i64 %v341, 1
  %v343 = add i64 %v2, 1
  %v344 = mul i64 %v342, %v2
  %v345 = sdiv i64 %v344, %v3
  %v346 = mul i64 %v345, 1
  %v347 = icmp slt i64 %v346, %v8
  %v348 = select i1 %v347, i64 %v346, i64 %v8
  %v349 = mul i64 %v342, %v343
  %v350 = sdiv i64 %v349, %v3
  %v351 = mul i64 %v350, 1
  %v352 = icmp slt i64 %v351, %v8
  %v353 = select i1 %v352, i64 %v351, i64 %v8
  br label %b19
b19:
  %v354 = phi i64 [ %v348, %b15 ], [ %v440, %b24 ]
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b20, label %b21
b20:
  br label %b22
b22:
  %v356 = phi i64 [ 0, %b20 ], [ %v439, %b27 ]
  %v357 = icmp slt i64 %v356, 2
  br i1 %v357, label %b23, label %b24
b23:
  br label %b25
b25:
  %v358 = phi i64 [ 0, %b23 ], [ %v424, %b26 ]
  %v359 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v423, %b26 ]
  %v360 = icmp slt i64 %v358, 8
  br i1 %v360, label %b26, label %b27
b26:
  %v361 = mul i64 %v354, 16
  %v362 = getelementptr inbounds float, ptr %v100, i64 %v361
  %v363 = mul i64 %v354, 16
  %v364 = getelementptr inbounds float, ptr %v98, i64 %v363
  %v365 = mul i64 %v354, 2
  %v366 = getelementptr inbounds float, ptr %v94, i64 %v365
  %v367 = add i64 0, %v356
  %v368 = getelementptr inbounds float, ptr %v366, i64 %v367
  %v369 = load float, ptr %v368, align 4
  %v370 = call float @llvm.fabs.f32(float %v369)
  %v371 = mul i64 1, %v7
  %v372 = add i64 %v354, %v371
  %v373 = mul i64 %v372, 2
  %v374 = getelementptr inbounds float, ptr %v42, i64 %v373
  %v375 = add i64 0, %v356
  %v376 = getelementptr inbounds float, ptr %v374, i64 %v375
  %v377 = load float, ptr %v376, align 4
  %v378 = fneg float %v377
  %v379 = fcmp olt float %v378, 0xC05A400000000000
  %v380 = select i1 %v379, float 0xC05A400000000000, float %v378
  %v381 = fcmp ogt float %v380, 0x4056400000000000
  %v382 = select i1 %v381, float 0x4056400000000000, float %v380
  %v383 = call float @llvm.fmuladd.f32(float %v382, float 0x3FF7154760000000, float 0x4168000000000000)
  %v384 = fsub float %v383, 0x4168000000000000
  %v385 = call float @llvm.fmuladd.f32(float %v384, float 0xBFE62E4000000000, float %v382)
  %v386 = call float @llvm.fmuladd.f32(float %v384, float 0xBEB7F7D1C0000000, float %v385)
  %v387 = bitcast float %v383 to i32
  %v388 = fmul float %v386, %v386
  %v389 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v386, float 0x3F81227F40000000)
  %v390 = call float @llvm.fmuladd.f32(float %v389, float %v386, float 0x3FA5556740000000)
  %v391 = call float @llvm.fmuladd.f32(float %v390, float %v386, float 0x3FC5554B00000000)
  %v392 = call float @llvm.fmuladd.f32(float %v391, float %v386, float 0x3FDFFFFFE0000000)
  %v393 = call float @llvm.fmuladd.f32(float %v388, float %v392, float %v386)
  %v394 = sub i32 %v387, 1262485250
  %v395 = lshr i32 %v394, 1
  %v396 = sub i32 %v394, %v395
  %v397 = shl i32 %v395, 23
  %v398 = bitcast i32 %v397 to float
  %v399 = shl i32 %v396, 23
  %v400 = bitcast i32 %v399 to float
  %v401 = fadd float %v393, 0x3FF0000000000000
  %v402 = fmul float %v401, %v398
  %v403 = fmul float %v402, %v400
  %v404 = fcmp uno float %v370, %v370
  %v405 = fcmp ogt float %v370, %v403
  %v406 = select i1 %v405, float %v370, float %v403
  %v407 = select i1 %v404, float %v370, float %v406
  %v408 = mul i64 %v356, 8
  %v409 = add i64 0, %v408
  %v410 = add i64 %v409, %v358
  %v411 = getelementptr inbounds float, ptr %v362, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = mul i64 %v356, 8
  %v414 = add i64 0, %v413
  %v415 = add i64 %v414, %v358
  %v416 = getelementptr inbounds float, ptr %v364, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = fmul <8 x float> %v412, %v417
  %v419 = insertelement <8 x float> poison, float %v407, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = fdiv <8 x float> %v418, %v420
  %v422 = fneg <8 x float> %v421
  %v423 = fadd <8 x float> %v359, %v422
  %v424 = add nsw i64 %v358, 8
  br label %b25
b27:
  %v425 = shufflevector <8 x float> %v359, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v426 = shufflevector <8 x float> %v359, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v427 = fadd <4 x float> %v425, %v426
  %v428 = shufflevector <4 x float> %v427, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v429 = shufflevector <4 x float> %v427, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v430 = fadd <2 x float> %v428, %v429
  %v431 = extractelement <2 x float> %v430, i64 0
  %v432 = extractelement <2 x float> %v430, i64 1
  %v433 = fadd float %v431, %v432
  %v434 = fadd float %v433, 0x0000000000000000
  %v435 = mul i64 %v354, 2
  %v436 = getelementptr inbounds float, ptr %v104, i64 %v435
  %v437 = add i64 0, %v356
  %v438 = getelementptr inbounds float, ptr %v436, i64 %v437
  store float %v434, ptr %v438, align 4
  %v439 = add nsw i64 %v356, 1
  br label %b22
b24:
  %v440 = add nsw i64 %v354, 1
  br label %b19
b21:
  %v441 = add i64 %v8, 0
  %v442 = sdiv i64 %v441, 1
  %v443 = add i64 %v2, 1
  %v444 = mul i64 %v442, %v2
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, %v8
  %v448 = select i1 %v447, i64 %v446, i64 %v8
  %v449 = mul i64 %v442, %v443
  %v450 = sdiv i64 %v449, %v3
  %v451 = mul i64 %v450, 1
  %v452 = icmp slt i64 %v451, %v8
  %v453 = select i1 %v452, i64 %v451, i64 %v8
  br label %b28
b28:
  %v454 = phi i64 [ %v448, %b21 ], [ %v538, %b33 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b29, label %b30
b29:
  br label %b31
b31:
  %v456 = phi i64 [ 0, %b29 ], [ %v537, %b36 ]
  %v457 = icmp slt i64 %v456, 2
  br i1 %v457, label %b32, label %b33
b32:
  br label %b34
b34:
  %v458 = phi i64 [ 0, %b32 ], [ %v536, %b39 ]
  %v459 = icmp slt i64 %v458, 8
  br i1 %v459, label %b35, label %b36
b35:
  br label %b37
b37:
  %v460 = phi i64 [ 0, %b35 ], [ %v535, %b42 ]
  %v461 = icmp slt i64 %v460, 8
  br i1 %v461, label %b38, label %b39
b38:
  br label %b40
b40:
  %v462 = phi i64 [ 0, %b38 ], [ %v525, %b41 ]
  %v463 = phi float [ 0x0000000000000000, %b38 ], [ %v524, %b41 ]
  %v464 = icmp slt i64 %v462, 1
  br i1 %v464, label %b41, label %b42
b41:
  %v465 = mul i64 %v454, 16
  %v466 = getelementptr inbounds float, ptr %v100, i64 %v465
  %v467 = mul i64 %v456, 8
  %v468 = add i64 0, %v467
  %v469 = add i64 %v468, %v458
  %v470 = getelementptr inbounds float, ptr %v466, i64 %v469
  %v471 = load float, ptr %v470, align 4
  %v472 = mul i64 %v454, 2
  %v473 = getelementptr inbounds float, ptr %v94, i64 %v472
  %v474 = add i64 0, %v456
  %v475 = getelementptr inbounds float, ptr %v473, i64 %v474
  %v476 = load float, ptr %v475, align 4
  %v477 = call float @llvm.fabs.f32(float %v476)
  %v478 = mul i64 1, %v7
  %v479 = add i64 %v454, %v478
  %v480 = mul i64 %v479, 2
  %v481 = getelementptr inbounds float, ptr %v42, i64 %v480
  %v482 = add i64 0, %v456
  %v483 = getelementptr inbounds float, ptr %v481, i64 %v482
  %v484 = load float, ptr %v483, align 4
  %v485 = fneg float %v484
  %v486 = fcmp olt float %v485, 0xC05A400000000000
  %v487 = select i1 %v486, float 0xC05A400000000000, float %v485
  %v488 = fcmp ogt float %v487, 0x4056400000000000
  %v489 = select i1 %v488, float 0x4056400000000000, float %v487
  %v490 = call float @llvm.fmuladd.f32(float %v489, float 0x3FF7154760000000, float 0x4168000000000000)
  %v491 = fsub float %v490, 0x4168000000000000
  %v492 = call float @llvm.fmuladd.f32(float %v491, float 0xBFE62E4000000000, float %v489)
  %v493 = call float @llvm.fmuladd.f32(float %v491, float 0xBEB7F7D1C0000000, float %v492)
  %v494 = bitcast float %v490 to i32
  %v495 = fmul float %v493, %v493
  %v496 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v493, float 0x3F81227F40000000)
  %v497 = call float @llvm.fmuladd.f32(float %v496, float %v493, float 0x3FA5556740000000)
  %v498 = call float @llvm.fmuladd.f32(float %v497, float %v493, float 0x3FC5554B00000000)
  %v499 = call float @llvm.fmuladd.f32(float %v498, float %v493, float 0x3FDFFFFFE0000000)
  %v500 = call float @llvm.fmuladd.f32(float %v495, float %v499, float %v493)
  %v501 = sub i32 %v494, 1262485250
  %v502 = lshr i32 %v501, 1
  %v503 = sub i32 %v501, %v502
  %v504 = shl i32 %v502, 23
  %v505 = bitcast i32 %v504 to float
  %v506 = shl i32 %v503, 23
  %v507 = bitcast i32 %v506 to float
  %v508 = fadd float %v500, 0x3FF0000000000000
  %v509 = fmul float %v508, %v505
  %v510 = fmul float %v509, %v507
  %v511 = fcmp uno float %v477, %v477
  %v512 = fcmp ogt float %v477, %v510
  %v513 = select i1 %v512, float %v477, float %v510
  %v514 = select i1 %v511, float %v477, float %v513
  %v515 = fdiv float %v471, %v514
  %v516 = mul i64 %v454, 16
  %v517 = getelementptr inbounds float, ptr %v88, i64 %v516
  %v518 = mul i64 %v456, 8
  %v519 = add i64 0, %v518
  %v520 = add i64 %v519, %v460
  %v521 = getelementptr inbounds float, ptr %v517, i64 %v520
  %v522 = load float, ptr %v521, align 4
  %v523 = fmul float %v515, %v522
  %v524 = fadd float %v463, %v523
  %v525 = add nsw i64 %v462, 1
  br label %b40
b42:
  %v526 = fadd float %v463, 0x0000000000000000
  %v527 = mul i64 %v454, 128
  %v528 = getelementptr inbounds float, ptr %v106, i64 %v527
  %v529 = mul i64 %v456, 64
  %v530 = add i64 0, %v529
  %v531 = mul i64 %v458, 8
  %v532 = add i64 %v530, %v531
  %v533 = add i64 %v532, %v460
  %v534 = getelementptr inbounds float, ptr %v528, i64 %v533
  store float %v526, ptr %v534, align 4
  %v535 = add nsw i64 %v460, 1
  br label %b37
b39:
  %v536 = add nsw i64 %v458, 1
  br label %b34
b36:
  %v537 = add nsw i64 %v456, 1
  br label %b31
b33:
  %v538 = add nsw i64 %v454, 1
  br label %b28
b30:
  %v539 = add i64 %v8, 0
  %v540 = sdiv i64 %v539, 1
  %v541 = add i64 %v2, 1
  %v542 = mul i64 %v540, %v2
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 1
  %v545 = icmp slt i64 %v544, %v8
  %v546 = select i1 %v545, i64 %v544, i64 %v8
  %v547 = mul i64 %v540, %v541
  %v548 = sdiv i64 %v547, %v3
  %v549 = mul i64 %v548, 1
  %v550 = icmp slt i64 %v549, %v8
  %v551 = select i1 %v550, i64 %v549, i64 %v8
  br label %b43
b43:
  %v552 = phi i64 [ %v546, %b30 ], [ %v635, %b48 ]
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b44, label %b45
b44:
  br label %b46
b46:
  %v554 = phi i64 [ 0, %b44 ], [ %v634, %b51 ]
  %v555 = icmp slt i64 %v554, 2
  br i1 %v555, label %b47, label %b48
b47:
  br label %b49
b49:
  %v556 = phi i64 [ 0, %b47 ], [ %v633, %b54 ]
  %v557 = icmp slt i64 %v556, 8
  br i1 %v557, label %b50, label %b51
b50:
  br label %b52
b52:
  %v558 = phi i64 [ 0, %b50 ], [ %v625, %b53 ]
  %v559 = phi float [ 0x0000000000000000, %b50 ], [ %v624, %b53 ]
  %v560 = icmp slt i64 %v558, 8
  br i1 %v560, label %b53, label %b54
b53:
  %v561 = mul i64 %v552, 16
  %v562 = getelementptr inbounds float, ptr %v100, i64 %v561
  %v563 = mul i64 %v554, 8
  %v564 = add i64 0, %v563
  %v565 = add i64 %v564, %v558
  %v566 = getelementptr inbounds float, ptr %v562, i64 %v565
  %v567 = load float, ptr %v566, align 4
  %v568 = mul i64 %v552, 2
  %v569 = getelementptr inbounds float, ptr %v94, i64 %v568
  %v570 = add i64 0, %v554
  %v571 = getelementptr inbounds float, ptr %v569, i64 %v570
  %v572 = load float, ptr %v571, align 4
  %v573 = call float @llvm.fabs.f32(float %v572)
  %v574 = mul i64 1, %v7
  %v575 = add i64 %v552, %v574
  %v576 = mul i64 %v575, 2
  %v577 = getelementptr inbounds float, ptr %v42, i64 %v576
  %v578 = add i64 0, %v554
  %v579 = getelementptr inbounds float, ptr %v577, i64 %v578
  %v580 = load float, ptr %v579, align 4
  %v581 = fneg float %v580
  %v582 = fcmp olt float %v581, 0xC05A400000000000
  %v583 = select i1 %v582, float 0xC05A400000000000, float %v581
  %v584 = fcmp ogt float %v583, 0x4056400000000000
  %v585 = select i1 %v584, float 0x4056400000000000, float %v583
  %v586 = call float @llvm.fmuladd.f32(float %v585, float 0x3FF7154760000000, float 0x4168000000000000)
  %v587 = fsub float %v586, 0x4168000000000000
  %v588 = call float @llvm.fmuladd.f32(float %v587, float 0xBFE62E4000000000, float %v585)
  %v589 = call float @llvm.fmuladd.f32(float %v587, float 0xBEB7F7D1C0000000, float %v588)
  %v590 = bitcast float %v586 to i32
  %v591 = fmul float %v589, %v589
  %v592 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v589, float 0x3F81227F40000000)
  %v593 = call float @llvm.fmuladd.f32(float %v592, float %v589, float 0x3FA5556740000000)
  %v594 = call float @llvm.fmuladd.f32(float %v593, float %v589, float 0x3FC5554B00000000)
  %v595 = call float @llvm.fmuladd.f32(float %v594, float %v589, float 0x3FDFFFFFE0000000)
  %v596 = call float @llvm.fmuladd.f32(float %v591, float %v595, float %v589)
  %v597 = sub i32 %v590, 1262485250
  %v598 = lshr i32 %v597, 1
  %v599 = sub i32 %v597, %v598
  %v600 = shl i32 %v598, 23
  %v601 = bitcast i32 %v600 to float
  %v602 = shl i32 %v599, 23
  %v603 = bitcast i32 %v602 to float
  %v604 = fadd float %v596, 0x3FF0000000000000
  %v605 = fmul float %v604, %v601
  %v606 = fmul float %v605, %v603
  %v607 = fcmp uno float %v573, %v573
  %v608 = fcmp ogt float %v573, %v606
  %v609 = select i1 %v608, float %v573, float %v606
  %v610 = select i1 %v607, float %v573, float %v609
  %v611 = fdiv float %v567, %v610
  %v612 = mul i64 1, %v7
  %v613 = add i64 %v552, %v612
  %v614 = mul i64 %v613, 128
  %v615 = getelementptr inbounds float, ptr %v38, i64 %v614
  %v616 = mul i64 %v554, 64
  %v617 = add i64 0, %v616
  %v618 = add i64 %v617, %v556
  %v619 = mul i64 %v558, 8
  %v620 = add i64 %v618, %v619
  %v621 = getelementptr inbounds float, ptr %v615, i64 %v620
  %v622 = load float, ptr %v621, align 4
  %v623 = fmul float %v611, %v622
  %v624 = fadd float %v559, %v623
  %v625 = add nsw i64 %v558, 1
  br label %b52
b54:
  %v626 = mul i64 %v552, 16
  %v627 = getelementptr inbounds float, ptr %v108, i64 %v626
  %v628 = mul i64 %v554, 8
  %v629 = add i64 0, %v628
  %v630 = add i64 %v629, %v556
  %v631 = add i64 %v630, 0
  %v632 = getelementptr inbounds float, ptr %v627, i64 %v631
  store float %v559, ptr %v632, align 4
  %v633 = add nsw i64 %v556, 1
  br label %b49
b51:
  %v634 = add nsw i64 %v554, 1
  br label %b46
b48:
  %v635 = add nsw i64 %v552, 1
  br label %b43
b45:
  %v637 = add i64 %v8, 0
  %v638 = sdiv i64 %v637, 1
  %v639 = add i64 %v2, 1
  %v640 = mul i64 %v638, %v2
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v8
  %v644 = select i1 %v643, i64 %v642, i64 %v8
  %v645 = mul i64 %v638, %v639
  %v646 = sdiv i64 %v645, %v3
  %v647 = mul i64 %v646, 1
  %v648 = icmp slt i64 %v647, %v8
  %v649 = select i1 %v648, i64 %v647, i64 %v8
  br label %b55
b55:
  %v650 = phi i64 [ %v644, %b45 ], [ %v704, %b60 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b56, label %b57
b56:
  %v652 = add i64 %v650, 96
  %v653 = icmp slt i64 %v652, %v649
  %v654 = select i1 %v653, i64 %v652, i64 %v649
  br label %b58
b58:
  %v655 = phi i64 [ 0, %b56 ], [ %v703, %b63 ]
  %v656 = icmp slt i64 %v655, 1
  br i1 %v656, label %b59, label %b60
b59:
  %v657 = sub i64 %v654, %v650
  %v658 = sub i64 8, 1
  %v659 = add i64 %v657, %v658
  %v660 = sdiv i64 %v659, 8
  br label %b61
b61:
  %v661 = phi i64 [ 0, %b59 ], [ %v702, %b68 ]
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b62, label %b63
b62:
  %v663 = mul i64 %v657, %v661
  %v664 = sdiv i64 %v663, %v660
  %v665 = add i64 %v650, %v664
  %v666 = add i64 %v661, 1
  %v667 = mul i64 %v657, %v666
  %v668 = sdiv i64 %v667, %v660
  %v669 = add i64 %v650, %v668
  %v670 = mul i64 %v655, 128
  %v671 = getelementptr inbounds float, ptr %v185, i64 %v670
  %v672 = sub i64 %v669, %v665
  %v673 = mul i64 %v665, 16
  %v674 = getelementptr inbounds float, ptr %v102, i64 %v673
  %v675 = getelementptr inbounds float, ptr %v674, i64 0
  %v676 = sub i64 %v672, 1
  %v677 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v676
  %v678 = load ptr, ptr %v677, align 4
  %v679 = getelementptr inbounds float, ptr %v636, i64 0
  %v680 = icmp sgt i64 %v672, 0
  br i1 %v680, label %b64, label %b65
b64:
  call void %v678(ptr %v675, i64 16, ptr %v671, i64 16, ptr %v679, i64 8, i64 0)
  br label %b65
b65:
  %v681 = add i64 %v670, 128
  br label %b66
b66:
  %v682 = phi i64 [ %v665, %b65 ], [ %v701, %b71 ]
  %v683 = icmp slt i64 %v682, %v669
  br i1 %v683, label %b67, label %b68
b67:
  %v684 = sub i64 %v682, %v665
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v636, i64 %v685
  %v687 = mul i64 %v682, 8
  %v688 = getelementptr inbounds float, ptr %v110, i64 %v687
  br label %b69
b69:
  %v689 = phi i64 [ 0, %b67 ], [ %v700, %b70 ]
  %v690 = icmp slt i64 %v689, 1
  br i1 %v690, label %b70, label %b71
b70:
  %v691 = mul i64 %v655, 1
  %v692 = add i64 %v691, %v689
  %v693 = mul i64 %v692, 8
  %v694 = add i64 0, %v689
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v686, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = add i64 0, %v693
  %v699 = getelementptr inbounds float, ptr %v688, i64 %v698
  store <8 x float> %v697, ptr %v699, align 4
  %v700 = add nsw i64 %v689, 1
  br label %b69
b71:
  %v701 = add nsw i64 %v682, 1
  br label %b66
b68:
  %v702 = add nsw i64 %v661, 1
  br label %b61
b63:
  %v703 = add nsw i64 %v655, 1
  br label %b58
b60:
  %v704 = add nsw i64 %v650, 96
  br label %b55
b57:
  %v705 = add i64 %v8, 0
  %v706 = sdiv i64 %v705, 1
  %v707 = add i64 %v2, 1
  %v708 = mul i64 %v706, %v2
  %v709 = sdiv i64 %v708, %v3
  %v710 = mul i64 %v709, 1
  %v711 = icmp slt i64 %v710, %v8
  %v712 = select i1 %v711, i64 %v710, i64 %v8
  %v713 = mul i64 %v706, %v707
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, %v8
  %v717 = select i1 %v716, i64 %v715, i64 %v8
  br label %b72
b72:
  %v718 = phi i64 [ %v712, %b57 ], [ %v800, %b77 ]
  %v719 = icmp slt i64 %v718, %v717
  br i1 %v719, label %b73, label %b74
b73:
  br label %b75
b75:
  %v720 = phi i64 [ 0, %b73 ], [ %v799, %b76 ]
  %v721 = icmp slt i64 %v720, 2
  br i1 %v721, label %b76, label %b77
b76:
  %v722 = mul i64 %v718, 2
  %v723 = getelementptr inbounds float, ptr %v94, i64 %v722
  %v724 = add i64 0, %v720
  %v725 = getelementptr inbounds float, ptr %v723, i64 %v724
  %v726 = load float, ptr %v725, align 4
  %v727 = call float @llvm.fabs.f32(float %v726)
  %v728 = mul i64 1, %v7
  %v729 = add i64 %v718, %v728
  %v730 = mul i64 %v729, 2
  %v731 = getelementptr inbounds float, ptr %v42, i64 %v730
  %v732 = add i64 0, %v720
  %v733 = getelementptr inbounds float, ptr %v731, i64 %v732
  %v734 = load float, ptr %v733, align 4
  %v735 = fneg float %v734
  %v736 = fcmp olt float %v735, 0xC05A400000000000
  %v737 = select i1 %v736, float 0xC05A400000000000, float %v735
  %v738 = fcmp ogt float %v737, 0x4056400000000000
  %v739 = select i1 %v738, float 0x4056400000000000, float %v737
  %v740 = call float @llvm.fmuladd.f32(float %v739, float 0x3FF7154760000000, float 0x4168000000000000)
  %v741 = fsub float %v740, 0x4168000000000000
  %v742 = call float @llvm.fmuladd.f32(float %v741, float 0xBFE62E4000000000, float %v739)
  %v743 = call float @llvm.fmuladd.f32(float %v741, float 0xBEB7F7D1C0000000, float %v742)
  %v744 = bitcast float %v740 to i32
  %v745 = fmul float %v743, %v743
  %v746 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v743, float 0x3F81227F40000000)
  %v747 = call float @llvm.fmuladd.f32(float %v746, float %v743, float 0x3FA5556740000000)
  %v748 = call float @llvm.fmuladd.f32(float %v747, float %v743, float 0x3FC5554B00000000)
  %v749 = call float @llvm.fmuladd.f32(float %v748, float %v743, float 0x3FDFFFFFE0000000)
  %v750 = call float @llvm.fmuladd.f32(float %v745, float %v749, float %v743)
  %v751 = sub i32 %v744, 1262485250
  %v752 = lshr i32 %v751, 1
  %v753 = sub i32 %v751, %v752
  %v754 = shl i32 %v752, 23
  %v755 = bitcast i32 %v754 to float
  %v756 = shl i32 %v753, 23
  %v757 = bitcast i32 %v756 to float
  %v758 = fadd float %v750, 0x3FF0000000000000
  %v759 = fmul float %v758, %v755
  %v760 = fmul float %v759, %v757
  %v761 = fcmp ogt float %v727, %v760
  %v762 = select i1 %v761, float 0x3FF0000000000000, float 0x0000000000000000
  %v763 = mul i64 %v718, 2
  %v764 = getelementptr inbounds float, ptr %v104, i64 %v763
  %v765 = add i64 0, %v720
  %v766 = getelementptr inbounds float, ptr %v764, i64 %v765
  %v767 = load float, ptr %v766, align 4
  %v768 = fcmp oeq float %v727, %v760
  %v769 = select i1 %v768, float 0x3FF0000000000000, float 0x0000000000000000
  %v770 = fmul float 0x3FE0000000000000, %v767
  %v771 = fcmp une float %v769, 0x0000000000000000
  %v772 = select i1 %v771, float %v770, float 0x0000000000000000
  %v773 = fcmp une float %v762, 0x0000000000000000
  %v774 = select i1 %v773, float %v767, float %v772
  %v775 = fcmp ogt float %v726, 0x0000000000000000
  %v776 = fcmp olt float %v726, 0x0000000000000000
  %v777 = fadd float %v726, 0x0000000000000000
  %v778 = select i1 %v776, float 0xBFF0000000000000, float %v777
  %v779 = select i1 %v775, float 0x3FF0000000000000, float %v778
  %v780 = fmul float %v774, %v779
  %v781 = mul i64 1, %v7
  %v782 = add i64 %v718, %v781
  %v783 = mul i64 %v782, 16
  %v784 = getelementptr inbounds float, ptr %v40, i64 %v783
  %v785 = mul i64 %v718, 16
  %v786 = getelementptr inbounds float, ptr %v100, i64 %v785
  %v787 = mul i64 %v720, 8
  %v788 = add i64 0, %v787
  %v789 = add i64 %v788, 0
  %v790 = getelementptr inbounds float, ptr %v784, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = insertelement <8 x float> poison, float %v780, i64 0
  %v793 = shufflevector <8 x float> %v792, <8 x float> poison, <8 x i32> zeroinitializer
  %v794 = fmul <8 x float> %v793, %v791
  %v795 = mul i64 %v720, 8
  %v796 = add i64 0, %v795
  %v797 = add i64 %v796, 0
  %v798 = getelementptr inbounds float, ptr %v786, i64 %v797
  store <8 x float> %v794, ptr %v798, align 4
  %v799 = add nsw i64 %v720, 1
  br label %b75
b77:
  %v800 = add nsw i64 %v718, 1
  br label %b72
b74:
  %v801 = add i64 %v8, 0
  %v802 = sdiv i64 %v801, 1
  %v803 = add i64 %v2, 1
  %v804 = mul i64 %v802, %v2
  %v805 = sdiv i64 %v804, %v3
  %v806 = mul i64 %v805, 1
  %v807 = icmp slt i64 %v806, %v8
  %v808 = select i1 %v807, i64 %v806, i64 %v8
  %v809 = mul i64 %v802, %v803
  %v810 = sdiv i64 %v809, %v3
  %v811 = mul i64 %v810, 1
  %v812 = icmp slt i64 %v811, %v8
  %v813 = select i1 %v812, i64 %v811, i64 %v8
  br label %b78
b78:
  %v814 = phi i64 [ %v808, %b74 ], [ %v834, %b83 ]
  %v815 = icmp slt i64 %v814, %v813
  br i1 %v815, label %b79, label %b80
b79:
  %v816 = mul i64 %v814, 16
  %v817 = getelementptr inbounds float, ptr %v100, i64 %v816
  %v818 = mul i64 %v814, 16
  %v819 = getelementptr inbounds float, ptr %v108, i64 %v818
  %v820 = mul i64 %v814, 16
  %v821 = getelementptr inbounds float, ptr %v112, i64 %v820
  br label %b81
b81:
  %v822 = phi i64 [ 0, %b79 ], [ %v833, %b82 ]
  %v823 = icmp slt i64 %v822, 16
  br i1 %v823, label %b82, label %b83
b82:
  %v824 = add i64 0, %v822
  %v825 = getelementptr inbounds float, ptr %v817, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 0, %v822
  %v828 = getelementptr inbounds float, ptr %v819, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = fadd <8 x float> %v826, %v829
  %v831 = add i64 0, %v822
  %v832 = getelementptr inbounds float, ptr %v821, i64 %v831
  store <8 x float> %v830, ptr %v832, align 4
  %v833 = add nsw i64 %v822, 8
  br label %b81
b83:
  %v834 = add nsw i64 %v814, 1
  br label %b78
b80:
  %v836 = add i64 %v8, 0
  %v837 = sdiv i64 %v836, 1
  %v838 = add i64 %v2, 1
  %v839 = mul i64 %v837, %v2
  %v840 = sdiv i64 %v839, %v3
  %v841 = mul i64 %v840, 1
  %v842 = icmp slt i64 %v841, %v8
  %v843 = select i1 %v842, i64 %v841, i64 %v8
  %v844 = mul i64 %v837, %v838
  %v845 = sdiv i64 %v844, %v3
  %v846 = mul i64 %v845, 1
  %v847 = icmp slt i64 %v846, %v8
  %v848 = select i1 %v847, i64 %v846, i64 %v8
  br label %b84
b84:
  %v849 = phi i64 [ %v843, %b80 ], [ %v903, %b89 ]
  %v850 = icmp slt i64 %v849, %v848
  br i1 %v850, label %b85, label %b86
b85:
  %v851 = add i64 %v849, 96
  %v852 = icmp slt i64 %v851, %v848
  %v853 = select i1 %v852, i64 %v851, i64 %v848
  br label %b87
b87:
  %v854 = phi i64 [ 0, %b85 ], [ %v902, %b92 ]
  %v855 = icmp slt i64 %v854, 1
  br i1 %v855, label %b88, label %b89
b88:
  %v856 = sub i64 %v853, %v849
  %v857 = sub i64 8, 1
  %v858 = add i64 %v856, %v857
  %v859 = sdiv i64 %v858, 8
  br label %b90
b90:
  %v860 = phi i64 [ 0, %b88 ], [ %v901, %b97 ]
  %v861 = icmp slt i64 %v860, %v859
  br i1 %v861, label %b91, label %b92
b91:
  %v862 = mul i64 %v856, %v860
  %v863 = sdiv i64 %v862, %v859
  %v864 = add i64 %v849, %v863
  %v865 = add i64 %v860, 1
  %v866 = mul i64 %v856, %v865
  %v867 = sdiv i64 %v866, %v859
  %v868 = add i64 %v849, %v867
  %v869 = mul i64 %v854, 128
  %v870 = getelementptr inbounds float, ptr %v186, i64 %v869
  %v871 = sub i64 %v868, %v864
  %v872 = mul i64 %v864, 16
  %v873 = getelementptr inbounds float, ptr %v112, i64 %v872
  %v874 = getelementptr inbounds float, ptr %v873, i64 0
  %v875 = sub i64 %v871, 1
  %v876 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v875
  %v877 = load ptr, ptr %v876, align 4
  %v878 = getelementptr inbounds float, ptr %v835, i64 0
  %v879 = icmp sgt i64 %v871, 0
  br i1 %v879, label %b93, label %b94
b93:
  call void %v877(ptr %v874, i64 16, ptr %v870, i64 16, ptr %v878, i64 8, i64 0)
  br label %b94
b94:
  %v880 = add i64 %v869, 128
  br label %b95
b95:
  %v881 = phi i64 [ %v864, %b94 ], [ %v900, %b100 ]
  %v882 = icmp slt i64 %v881, %v868
  br i1 %v882, label %b96, label %b97
b96:
  %v883 = sub i64 %v881, %v864
  %v884 = mul i64 %v883, 8
  %v885 = getelementptr inbounds float, ptr %v835, i64 %v884
  %v886 = mul i64 %v881, 8
  %v887 = getelementptr inbounds float, ptr %v114, i64 %v886
  br label %b98
b98:
  %v888 = phi i64 [ 0, %b96 ], [ %v899, %b99 ]
  %v889 = icmp slt i64 %v888, 1
  br i1 %v889, label %b99, label %b100
b99:
  %v890 = mul i64 %v854, 1
  %v891 = add i64 %v890, %v888
  %v892 = mul i64 %v891, 8
  %v893 = add i64 0, %v888
  %v894 = mul i64 %v893, 8
  %v895 = getelementptr inbounds float, ptr %v885, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = add i64 0, %v892
  %v898 = getelementptr inbounds float, ptr %v887, i64 %v897
  store <8 x float> %v896, ptr %v898, align 4
  %v899 = add nsw i64 %v888, 1
  br label %b98
b100:
  %v900 = add nsw i64 %v881, 1
  br label %b95
b97:
  %v901 = add nsw i64 %v860, 1
  br label %b90
b92:
  %v902 = add nsw i64 %v854, 1
  br label %b87
b89:
  %v903 = add nsw i64 %v849, 96
  br label %b84
b86:
  %v904 = icmp sgt i64 %v3, 1
  br i1 %v904, label %b101, label %b102
b101:
  %v905 = getelementptr inbounds i64, ptr %v1, i64 3
  %v906 = atomicrmw add ptr %v905, i64 1 acq_rel
  %v907 = load i64, ptr %v179, align 8
  %v908 = add i64 %v907, 1
  store i64 %v908, ptr %v179, align 8
  %v909 = mul i64 %v3, %v908
  br label %b103
b103:
  %v910 = load atomic i64, ptr %v905 acquire, align 8
  %v911 = icmp slt i64 %v910, %v909
  br i1 %v911, label %b104, label %b105
b104:
  %v912 = call i32 @sched_yield()
  br label %b103
b105:
  br label %b102
b102:
  br label %b106
b106:
  %v913 = phi i64 [ 0, %b102 ], [ %v2238, %b171 ]
  %v914 = icmp slt i64 %v913, %v5
  br i1 %v914, label %b107, label %b108
b107:
  %v915 = sub i64 %v5, 1
  %v916 = sub i64 %v915, %v913
  %v917 = add i64 %v7, 0
  %v918 = sdiv i64 %v917, 1
  %v919 = add i64 %v2, 1
  %v920 = mul i64 %v918, %v2
  %v921 = sdiv i64 %v920, %v3
  %v922 = mul i64 %v921, 1
  %v923 = icmp slt i64 %v922, %v7
  %v924 = select i1 %v923, i64 %v922, i64 %v7
  %v925 = mul i64 %v918, %v919
  %v926 = sdiv i64 %v925, %v3
  %v927 = mul i64 %v926, 1
  %v928 = icmp slt i64 %v927, %v7
  %v929 = select i1 %v928, i64 %v927, i64 %v7
  br label %b109
b109:
  %v930 = phi i64 [ %v924, %b107 ], [ %v1061, %b114 ]
  %v931 = icmp slt i64 %v930, %v929
  br i1 %v931, label %b110, label %b111
b110:
  br label %b112
b112:
  %v932 = phi i64 [ 0, %b110 ], [ %v1060, %b117 ]
  %v933 = icmp slt i64 %v932, 2
  br i1 %v933, label %b113, label %b114
b113:
  br label %b115
b115:
  %v934 = phi i64 [ 0, %b113 ], [ %v1045, %b116 ]
  %v935 = phi <8 x float> [ splat (float 0x0000000000000000), %b113 ], [ %v1044, %b116 ]
  %v936 = icmp slt i64 %v934, 8
  br i1 %v936, label %b116, label %b117
b116:
  %v937 = add i64 %v916, 1
  %v938 = and i64 %v937, 1
  %v939 = mul i64 %v938, %v7
  %v940 = add i64 %v939, %v930
  %v941 = mul i64 %v940, 16
  %v942 = getelementptr inbounds float, ptr %v46, i64 %v941
  %v943 = add i64 %v916, 0
  %v944 = and i64 %v943, %v152
  %v945 = mul i64 %v944, %v7
  %v946 = add i64 %v945, %v930
  %v947 = mul i64 %v946, 2
  %v948 = getelementptr inbounds float, ptr %v94, i64 %v947
  %v949 = add i64 0, %v932
  %v950 = getelementptr inbounds float, ptr %v948, i64 %v949
  %v951 = load float, ptr %v950, align 4
  %v952 = call float @llvm.fabs.f32(float %v951)
  %v953 = add i64 %v916, 1
  %v954 = and i64 %v953, %v138
  %v955 = mul i64 %v954, %v7
  %v956 = add i64 %v955, %v930
  %v957 = mul i64 %v956, 2
  %v958 = getelementptr inbounds float, ptr %v42, i64 %v957
  %v959 = add i64 0, %v932
  %v960 = getelementptr inbounds float, ptr %v958, i64 %v959
  %v961 = load float, ptr %v960, align 4
  %v962 = fneg float %v961
  %v963 = fcmp olt float %v962, 0xC05A400000000000
  %v964 = select i1 %v963, float 0xC05A400000000000, float %v962
  %v965 = fcmp ogt float %v964, 0x4056400000000000
  %v966 = select i1 %v965, float 0x4056400000000000, float %v964
  %v967 = call float @llvm.fmuladd.f32(float %v966, float 0x3FF7154760000000, float 0x4168000000000000)
  %v968 = fsub float %v967, 0x4168000000000000
  %v969 = call float @llvm.fmuladd.f32(float %v968, float 0xBFE62E4000000000, float %v966)
  %v970 = call float @llvm.fmuladd.f32(float %v968, float 0xBEB7F7D1C0000000, float %v969)
  %v971 = bitcast float %v967 to i32
  %v972 = fmul float %v970, %v970
  %v973 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v970, float 0x3F81227F40000000)
  %v974 = call float @llvm.fmuladd.f32(float %v973, float %v970, float 0x3FA5556740000000)
  %v975 = call float @llvm.fmuladd.f32(float %v974, float %v970, float 0x3FC5554B00000000)
  %v976 = call float @llvm.fmuladd.f32(float %v975, float %v970, float 0x3FDFFFFFE0000000)
  %v977 = call float @llvm.fmuladd.f32(float %v972, float %v976, float %v970)
  %v978 = sub i32 %v971, 1262485250
  %v979 = lshr i32 %v978, 1
  %v980 = sub i32 %v978, %v979
  %v981 = shl i32 %v979, 23
  %v982 = bitcast i32 %v981 to float
  %v983 = shl i32 %v980, 23
  %v984 = bitcast i32 %v983 to float
  %v985 = fadd float %v977, 0x3FF0000000000000
  %v986 = fmul float %v985, %v982
  %v987 = fmul float %v986, %v984
  %v988 = fcmp ogt float %v952, %v987
  %v989 = select i1 %v988, float 0x3FF0000000000000, float 0x0000000000000000
  %v990 = add i64 %v916, 0
  %v991 = and i64 %v990, %v162
  %v992 = mul i64 %v991, %v7
  %v993 = add i64 %v992, %v930
  %v994 = mul i64 %v993, 2
  %v995 = getelementptr inbounds float, ptr %v104, i64 %v994
  %v996 = add i64 0, %v932
  %v997 = getelementptr inbounds float, ptr %v995, i64 %v996
  %v998 = load float, ptr %v997, align 4
  %v999 = fcmp oeq float %v952, %v987
  %v1000 = select i1 %v999, float 0x3FF0000000000000, float 0x0000000000000000
  %v1001 = fmul float 0x3FE0000000000000, %v998
  %v1002 = fcmp une float %v1000, 0x0000000000000000
  %v1003 = select i1 %v1002, float %v1001, float 0x0000000000000000
  %v1004 = fcmp une float %v989, 0x0000000000000000
  %v1005 = select i1 %v1004, float %v998, float %v1003
  %v1006 = fcmp ogt float %v951, 0x0000000000000000
  %v1007 = fcmp olt float %v951, 0x0000000000000000
  %v1008 = fadd float %v951, 0x0000000000000000
  %v1009 = select i1 %v1007, float 0xBFF0000000000000, float %v1008
  %v1010 = select i1 %v1006, float 0x3FF0000000000000, float %v1009
  %v1011 = fmul float %v1005, %v1010
  %v1012 = add i64 %v916, 0
  %v1013 = and i64 %v1012, %v146
  %v1014 = mul i64 %v1013, %v7
  %v1015 = add i64 %v1014, %v930
  %v1016 = mul i64 %v1015, 16
  %v1017 = getelementptr inbounds float, ptr %v88, i64 %v1016
  %v1018 = add i64 %v916, 0
  %v1019 = and i64 %v1018, %v136
  %v1020 = mul i64 %v1019, %v7
  %v1021 = add i64 %v1020, %v930
  %v1022 = mul i64 %v1021, 16
  %v1023 = getelementptr inbounds float, ptr %v40, i64 %v1022
  %v1024 = mul i64 %v932, 8
  %v1025 = add i64 0, %v1024
  %v1026 = add i64 %v1025, %v934
  %v1027 = getelementptr inbounds float, ptr %v942, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = mul i64 %v932, 8
  %v1030 = add i64 0, %v1029
  %v1031 = add i64 %v1030, %v934
  %v1032 = getelementptr inbounds float, ptr %v1017, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = insertelement <8 x float> poison, float %v1011, i64 0
  %v1035 = shufflevector <8 x float> %v1034, <8 x float> poison, <8 x i32> zeroinitializer
  %v1036 = fmul <8 x float> %v1035, %v1033
  %v1037 = fadd <8 x float> %v1028, %v1036
  %v1038 = mul i64 %v932, 8
  %v1039 = add i64 0, %v1038
  %v1040 = add i64 %v1039, %v934
  %v1041 = getelementptr inbounds float, ptr %v1023, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = fmul <8 x float> %v1037, %v1042
  %v1044 = fadd <8 x float> %v935, %v1043
  %v1045 = add nsw i64 %v934, 8
  br label %b115
b117:
  %v1046 = shufflevector <8 x float> %v935, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1047 = shufflevector <8 x float> %v935, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1048 = fadd <4 x float> %v1046, %v1047
  %v1049 = shufflevector <4 x float> %v1048, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1050 = shufflevector <4 x float> %v1048, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1051 = fadd <2 x float> %v1049, %v1050
  %v1052 = extractelement <2 x float> %v1051, i64 0
  %v1053 = extractelement <2 x float> %v1051, i64 1
  %v1054 = fadd float %v1052, %v1053
  %v1055 = fadd float %v1054, 0x0000000000000000
  %v1056 = mul i64 %v930, 2
  %v1057 = getelementptr inbounds float, ptr %v116, i64 %v1056
  %v1058 = add i64 0, %v932
  %v1059 = getelementptr inbounds float, ptr %v1057, i64 %v1058
  store float %v1055, ptr %v1059, align 4
  %v1060 = add nsw i64 %v932, 1
  br label %b112
b114:
  %v1061 = add nsw i64 %v930, 1
  br label %b109
b111:
  %v1062 = add i64 %v7, 0
  %v1063 = sdiv i64 %v1062, 1
  %v1064 = add i64 %v2, 1
  %v1065 = mul i64 %v1063, %v2
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v7
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v7
  %v1070 = mul i64 %v1063, %v1064
  %v1071 = sdiv i64 %v1070, %v3
  %v1072 = mul i64 %v1071, 1
  %v1073 = icmp slt i64 %v1072, %v7
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v7
  br label %b118
b118:
  %v1075 = phi i64 [ %v1069, %b111 ], [ %v1284, %b123 ]
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1077 = phi i64 [ 0, %b119 ], [ %v1283, %b122 ]
  %v1078 = icmp slt i64 %v1077, 2
  br i1 %v1078, label %b122, label %b123
b122:
  %v1079 = add i64 %v916, 1
  %v1080 = and i64 %v1079, 1
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1075
  %v1083 = mul i64 %v1082, 16
  %v1084 = getelementptr inbounds float, ptr %v46, i64 %v1083
  %v1085 = add i64 %v916, 0
  %v1086 = and i64 %v1085, %v152
  %v1087 = mul i64 %v1086, %v7
  %v1088 = add i64 %v1087, %v1075
  %v1089 = mul i64 %v1088, 2
  %v1090 = getelementptr inbounds float, ptr %v94, i64 %v1089
  %v1091 = add i64 0, %v1077
  %v1092 = getelementptr inbounds float, ptr %v1090, i64 %v1091
  %v1093 = load float, ptr %v1092, align 4
  %v1094 = call float @llvm.fabs.f32(float %v1093)
  %v1095 = add i64 %v916, 1
  %v1096 = and i64 %v1095, %v138
  %v1097 = mul i64 %v1096, %v7
  %v1098 = add i64 %v1097, %v1075
  %v1099 = mul i64 %v1098, 2
  %v1100 = getelementptr inbounds float, ptr %v42, i64 %v1099
  %v1101 = add i64 0, %v1077
  %v1102 = getelementptr inbounds float, ptr %v1100, i64 %v1101
  %v1103 = load float, ptr %v1102, align 4
  %v1104 = fneg float %v1103
  %v1105 = fcmp olt float %v1104, 0xC05A400000000000
  %v1106 = select i1 %v1105, float 0xC05A400000000000, float %v1104
  %v1107 = fcmp ogt float %v1106, 0x4056400000000000
  %v1108 = select i1 %v1107, float 0x4056400000000000, float %v1106
  %v1109 = call float @llvm.fmuladd.f32(float %v1108, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1110 = fsub float %v1109, 0x4168000000000000
  %v1111 = call float @llvm.fmuladd.f32(float %v1110, float 0xBFE62E4000000000, float %v1108)
  %v1112 = call float @llvm.fmuladd.f32(float %v1110, float 0xBEB7F7D1C0000000, float %v1111)
  %v1113 = bitcast float %v1109 to i32
  %v1114 = fmul float %v1112, %v1112
  %v1115 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1112, float 0x3F81227F40000000)
  %v1116 = call float @llvm.fmuladd.f32(float %v1115, float %v1112, float 0x3FA5556740000000)
  %v1117 = call float @llvm.fmuladd.f32(float %v1116, float %v1112, float 0x3FC5554B00000000)
  %v1118 = call float @llvm.fmuladd.f32(float %v1117, float %v1112, float 0x3FDFFFFFE0000000)
  %v1119 = call float @llvm.fmuladd.f32(float %v1114, float %v1118, float %v1112)
  %v1120 = sub i32 %v1113, 1262485250
  %v1121 = lshr i32 %v1120, 1
  %v1122 = sub i32 %v1120, %v1121
  %v1123 = shl i32 %v1121, 23
  %v1124 = bitcast i32 %v1123 to float
  %v1125 = shl i32 %v1122, 23
  %v1126 = bitcast i32 %v1125 to float
  %v1127 = fadd float %v1119, 0x3FF0000000000000
  %v1128 = fmul float %v1127, %v1124
  %v1129 = fmul float %v1128, %v1126
  %v1130 = fcmp ogt float %v1094, %v1129
  %v1131 = select i1 %v1130, float 0x3FF0000000000000, float 0x0000000000000000
  %v1132 = add i64 %v916, 0
  %v1133 = and i64 %v1132, %v162
  %v1134 = mul i64 %v1133, %v7
  %v1135 = add i64 %v1134, %v1075
  %v1136 = mul i64 %v1135, 2
  %v1137 = getelementptr inbounds float, ptr %v104, i64 %v1136
  %v1138 = add i64 0, %v1077
  %v1139 = getelementptr inbounds float, ptr %v1137, i64 %v1138
  %v1140 = load float, ptr %v1139, align 4
  %v1141 = fcmp oeq float %v1094, %v1129
  %v1142 = select i1 %v1141, float 0x3FF0000000000000, float 0x0000000000000000
  %v1143 = fmul float 0x3FE0000000000000, %v1140
  %v1144 = fcmp une float %v1142, 0x0000000000000000
  %v1145 = select i1 %v1144, float %v1143, float 0x0000000000000000
  %v1146 = fcmp une float %v1131, 0x0000000000000000
  %v1147 = select i1 %v1146, float %v1140, float %v1145
  %v1148 = fcmp ogt float %v1093, 0x0000000000000000
  %v1149 = fcmp olt float %v1093, 0x0000000000000000
  %v1150 = fadd float %v1093, 0x0000000000000000
  %v1151 = select i1 %v1149, float 0xBFF0000000000000, float %v1150
  %v1152 = select i1 %v1148, float 0x3FF0000000000000, float %v1151
  %v1153 = fmul float %v1147, %v1152
  %v1154 = add i64 %v916, 0
  %v1155 = and i64 %v1154, %v146
  %v1156 = mul i64 %v1155, %v7
  %v1157 = add i64 %v1156, %v1075
  %v1158 = mul i64 %v1157, 16
  %v1159 = getelementptr inbounds float, ptr %v88, i64 %v1158
  %v1160 = add i64 %v916, 0
  %v1161 = and i64 %v1160, %v138
  %v1162 = mul i64 %v1161, %v7
  %v1163 = add i64 %v1162, %v1075
  %v1164 = mul i64 %v1163, 2
  %v1165 = getelementptr inbounds float, ptr %v42, i64 %v1164
  %v1166 = add i64 0, %v1077
  %v1167 = getelementptr inbounds float, ptr %v1165, i64 %v1166
  %v1168 = load float, ptr %v1167, align 4
  %v1169 = add i64 %v916, 0
  %v1170 = and i64 %v1169, %v144
  %v1171 = mul i64 %v1170, %v7
  %v1172 = add i64 %v1171, %v1075
  %v1173 = mul i64 %v1172, 68
  %v1174 = getelementptr inbounds float, ptr %v86, i64 %v1173
  %v1175 = add i64 66, %v1077
  %v1176 = getelementptr inbounds float, ptr %v1174, i64 %v1175
  %v1177 = load float, ptr %v1176, align 4
  %v1178 = add i64 0, %v1077
  %v1179 = getelementptr inbounds float, ptr %v34, i64 %v1178
  %v1180 = load float, ptr %v1179, align 4
  %v1181 = fadd float %v1177, %v1180
  %v1182 = fneg float %v1181
  %v1183 = call float @llvm.fabs.f32(float %v1182)
  %v1184 = fneg float %v1183
  %v1185 = fcmp olt float %v1184, 0xC05A400000000000
  %v1186 = select i1 %v1185, float 0xC05A400000000000, float %v1184
  %v1187 = call float @llvm.fmuladd.f32(float %v1186, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1188 = fsub float %v1187, 0x4168000000000000
  %v1189 = call float @llvm.fmuladd.f32(float %v1188, float 0xBFE62E4000000000, float %v1186)
  %v1190 = call float @llvm.fmuladd.f32(float %v1188, float 0xBEB7F7D1C0000000, float %v1189)
  %v1191 = bitcast float %v1187 to i32
  %v1192 = fmul float %v1190, %v1190
  %v1193 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1190, float 0x3F81227F40000000)
  %v1194 = call float @llvm.fmuladd.f32(float %v1193, float %v1190, float 0x3FA5556740000000)
  %v1195 = call float @llvm.fmuladd.f32(float %v1194, float %v1190, float 0x3FC5554B00000000)
  %v1196 = call float @llvm.fmuladd.f32(float %v1195, float %v1190, float 0x3FDFFFFFE0000000)
  %v1197 = call float @llvm.fmuladd.f32(float %v1192, float %v1196, float %v1190)
  %v1198 = sub i32 %v1191, 1262485250
  %v1199 = lshr i32 %v1198, 1
  %v1200 = sub i32 %v1198, %v1199
  %v1201 = shl i32 %v1199, 23
  %v1202 = bitcast i32 %v1201 to float
  %v1203 = shl i32 %v1200, 23
  %v1204 = bitcast i32 %v1203 to float
  %v1205 = fadd float %v1197, 0x3FF0000000000000
  %v1206 = fmul float %v1205, %v1202
  %v1207 = fmul float %v1206, %v1204
  %v1208 = fcmp ogt float %v1207, 0x3FDA8279A0000000
  %v1209 = call float @llvm.fmuladd.f32(float %v1207, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1210 = select i1 %v1208, float %v1209, float %v1207
  %v1211 = select i1 %v1208, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1212 = select i1 %v1208, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1213 = fmul float %v1210, %v1210
  %v1214 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1213, float 0xBFC0DA7220000000)
  %v1215 = call float @llvm.fmuladd.f32(float %v1214, float %v1213, float 0xBFC546EF00000000)
  %v1216 = call float @llvm.fmuladd.f32(float %v1215, float %v1213, float 0xBFD0002320000000)
  %v1217 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1213, float 0x3FC22D90A0000000)
  %v1218 = call float @llvm.fmuladd.f32(float %v1217, float %v1213, float 0x3FC999FF60000000)
  %v1219 = call float @llvm.fmuladd.f32(float %v1218, float %v1213, float 0x3FD5555540000000)
  %v1220 = call float @llvm.fmuladd.f32(float %v1210, float %v1216, float %v1219)
  %v1221 = call float @llvm.fmuladd.f32(float %v1210, float %v1220, float 0xBFE0000000000000)
  %v1222 = fmul float %v1210, %v1210
  %v1223 = call float @llvm.fmuladd.f32(float %v1222, float %v1221, float %v1212)
  %v1224 = fadd float %v1223, %v1210
  %v1225 = fadd float %v1224, %v1211
  %v1226 = fcmp ogt float %v1182, 0x0000000000000000
  %v1227 = select i1 %v1226, float %v1182, float 0x0000000000000000
  %v1228 = fadd float %v1227, %v1225
  %v1229 = fsub float %v1168, %v1228
  %v1230 = fsub float %v1229, %v1103
  %v1231 = fcmp olt float %v1230, 0xC05A400000000000
  %v1232 = select i1 %v1231, float 0xC05A400000000000, float %v1230
  %v1233 = fcmp ogt float %v1232, 0x4056400000000000
  %v1234 = select i1 %v1233, float 0x4056400000000000, float %v1232
  %v1235 = call float @llvm.fmuladd.f32(float %v1234, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1236 = fsub float %v1235, 0x4168000000000000
  %v1237 = call float @llvm.fmuladd.f32(float %v1236, float 0xBFE62E4000000000, float %v1234)
  %v1238 = call float @llvm.fmuladd.f32(float %v1236, float 0xBEB7F7D1C0000000, float %v1237)
  %v1239 = bitcast float %v1235 to i32
  %v1240 = fmul float %v1238, %v1238
  %v1241 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1238, float 0x3F81227F40000000)
  %v1242 = call float @llvm.fmuladd.f32(float %v1241, float %v1238, float 0x3FA5556740000000)
  %v1243 = call float @llvm.fmuladd.f32(float %v1242, float %v1238, float 0x3FC5554B00000000)
  %v1244 = call float @llvm.fmuladd.f32(float %v1243, float %v1238, float 0x3FDFFFFFE0000000)
  %v1245 = call float @llvm.fmuladd.f32(float %v1240, float %v1244, float %v1238)
  %v1246 = sub i32 %v1239, 1262485250
  %v1247 = lshr i32 %v1246, 1
  %v1248 = sub i32 %v1246, %v1247
  %v1249 = shl i32 %v1247, 23
  %v1250 = bitcast i32 %v1249 to float
  %v1251 = shl i32 %v1248, 23
  %v1252 = bitcast i32 %v1251 to float
  %v1253 = fadd float %v1245, 0x3FF0000000000000
  %v1254 = fmul float %v1253, %v1250
  %v1255 = fmul float %v1254, %v1252
  %v1256 = add i64 %v916, 0
  %v1257 = and i64 %v1256, 1
  %v1258 = mul i64 %v1257, %v7
  %v1259 = add i64 %v1258, %v1075
  %v1260 = mul i64 %v1259, 16
  %v1261 = getelementptr inbounds float, ptr %v46, i64 %v1260
  %v1262 = mul i64 %v1077, 8
  %v1263 = add i64 0, %v1262
  %v1264 = add i64 %v1263, 0
  %v1265 = getelementptr inbounds float, ptr %v1084, i64 %v1264
  %v1266 = load <8 x float>, ptr %v1265, align 4
  %v1267 = mul i64 %v1077, 8
  %v1268 = add i64 0, %v1267
  %v1269 = add i64 %v1268, 0
  %v1270 = getelementptr inbounds float, ptr %v1159, i64 %v1269
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = insertelement <8 x float> poison, float %v1153, i64 0
  %v1273 = shufflevector <8 x float> %v1272, <8 x float> poison, <8 x i32> zeroinitializer
  %v1274 = fmul <8 x float> %v1273, %v1271
  %v1275 = fadd <8 x float> %v1266, %v1274
  %v1276 = insertelement <8 x float> poison, float %v1255, i64 0
  %v1277 = shufflevector <8 x float> %v1276, <8 x float> poison, <8 x i32> zeroinitializer
  %v1278 = fmul <8 x float> %v1275, %v1277
  %v1279 = mul i64 %v1077, 8
  %v1280 = add i64 0, %v1279
  %v1281 = add i64 %v1280, 0
  %v1282 = getelementptr inbounds float, ptr %v1261, i64 %v1281
  store <8 x float> %v1278, ptr %v1282, align 4
  %v1283 = add nsw i64 %v1077, 1
  br label %b121
b123:
  %v1284 = add nsw i64 %v1075, 1
  br label %b118
b120:
  %v1285 = add i64 %v7, 0
  %v1286 = sdiv i64 %v1285, 1
  %v1287 = add i64 %v2, 1
  %v1288 = mul i64 %v1286, %v2
  %v1289 = sdiv i64 %v1288, %v3
  %v1290 = mul i64 %v1289, 1
  %v1291 = icmp slt i64 %v1290, %v7
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v7
  %v1293 = mul i64 %v1286, %v1287
  %v1294 = sdiv i64 %v1293, %v3
  %v1295 = mul i64 %v1294, 1
  %v1296 = icmp slt i64 %v1295, %v7
  %v1297 = select i1 %v1296, i64 %v1295, i64 %v7
  br label %b124
b124:
  %v1298 = phi i64 [ %v1292, %b120 ], [ %v1457, %b129 ]
  %v1299 = icmp slt i64 %v1298, %v1297
  br i1 %v1299, label %b125, label %b126
b125:
  br label %b127
b127:
  %v1300 = phi i64 [ 0, %b125 ], [ %v1456, %b132 ]
  %v1301 = icmp slt i64 %v1300, 2
  br i1 %v1301, label %b128, label %b129
b128:
  %v1302 = add i64 %v916, 1
  %v1303 = and i64 %v1302, 1
  %v1304 = mul i64 %v1303, %v7
  %v1305 = add i64 %v1304, %v1298
  %v1306 = mul i64 %v1305, 128
  %v1307 = getelementptr inbounds float, ptr %v44, i64 %v1306
  %v1308 = add i64 %v916, 0
  %v1309 = and i64 %v1308, %v164
  %v1310 = mul i64 %v1309, %v7
  %v1311 = add i64 %v1310, %v1298
  %v1312 = mul i64 %v1311, 128
  %v1313 = getelementptr inbounds float, ptr %v106, i64 %v1312
  %v1314 = add i64 %v916, 0
  %v1315 = and i64 %v1314, %v138
  %v1316 = mul i64 %v1315, %v7
  %v1317 = add i64 %v1316, %v1298
  %v1318 = mul i64 %v1317, 2
  %v1319 = getelementptr inbounds float, ptr %v42, i64 %v1318
  %v1320 = add i64 0, %v1300
  %v1321 = getelementptr inbounds float, ptr %v1319, i64 %v1320
  %v1322 = load float, ptr %v1321, align 4
  %v1323 = add i64 %v916, 0
  %v1324 = and i64 %v1323, %v144
  %v1325 = mul i64 %v1324, %v7
  %v1326 = add i64 %v1325, %v1298
  %v1327 = mul i64 %v1326, 68
  %v1328 = getelementptr inbounds float, ptr %v86, i64 %v1327
  %v1329 = add i64 66, %v1300
  %v1330 = getelementptr inbounds float, ptr %v1328, i64 %v1329
  %v1331 = load float, ptr %v1330, align 4
  %v1332 = add i64 0, %v1300
  %v1333 = getelementptr inbounds float, ptr %v34, i64 %v1332
  %v1334 = load float, ptr %v1333, align 4
  %v1335 = fadd float %v1331, %v1334
  %v1336 = fneg float %v1335
  %v1337 = call float @llvm.fabs.f32(float %v1336)
  %v1338 = fneg float %v1337
  %v1339 = fcmp olt float %v1338, 0xC05A400000000000
  %v1340 = select i1 %v1339, float 0xC05A400000000000, float %v1338
  %v1341 = call float @llvm.fmuladd.f32(float %v1340, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1342 = fsub float %v1341, 0x4168000000000000
  %v1343 = call float @llvm.fmuladd.f32(float %v1342, float 0xBFE62E4000000000, float %v1340)
  %v1344 = call float @llvm.fmuladd.f32(float %v1342, float 0xBEB7F7D1C0000000, float %v1343)
  %v1345 = bitcast float %v1341 to i32
  %v1346 = fmul float %v1344, %v1344
  %v1347 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1344, float 0x3F81227F40000000)
  %v1348 = call float @llvm.fmuladd.f32(float %v1347, float %v1344, float 0x3FA5556740000000)
  %v1349 = call float @llvm.fmuladd.f32(float %v1348, float %v1344, float 0x3FC5554B00000000)
  %v1350 = call float @llvm.fmuladd.f32(float %v1349, float %v1344, float 0x3FDFFFFFE0000000)
  %v1351 = call float @llvm.fmuladd.f32(float %v1346, float %v1350, float %v1344)
  %v1352 = sub i32 %v1345, 1262485250
  %v1353 = lshr i32 %v1352, 1
  %v1354 = sub i32 %v1352, %v1353
  %v1355 = shl i32 %v1353, 23
  %v1356 = bitcast i32 %v1355 to float
  %v1357 = shl i32 %v1354, 23
  %v1358 = bitcast i32 %v1357 to float
  %v1359 = fadd float %v1351, 0x3FF0000000000000
  %v1360 = fmul float %v1359, %v1356
  %v1361 = fmul float %v1360, %v1358
  %v1362 = fcmp ogt float %v1361, 0x3FDA8279A0000000
  %v1363 = call float @llvm.fmuladd.f32(float %v1361, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1364 = select i1 %v1362, float %v1363, float %v1361
  %v1365 = select i1 %v1362, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1366 = select i1 %v1362, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1367 = fmul float %v1364, %v1364
  %v1368 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1367, float 0xBFC0DA7220000000)
  %v1369 = call float @llvm.fmuladd.f32(float %v1368, float %v1367, float 0xBFC546EF00000000)
  %v1370 = call float @llvm.fmuladd.f32(float %v1369, float %v1367, float 0xBFD0002320000000)
  %v1371 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1367, float 0x3FC22D90A0000000)
  %v1372 = call float @llvm.fmuladd.f32(float %v1371, float %v1367, float 0x3FC999FF60000000)
  %v1373 = call float @llvm.fmuladd.f32(float %v1372, float %v1367, float 0x3FD5555540000000)
  %v1374 = call float @llvm.fmuladd.f32(float %v1364, float %v1370, float %v1373)
  %v1375 = call float @llvm.fmuladd.f32(float %v1364, float %v1374, float 0xBFE0000000000000)
  %v1376 = fmul float %v1364, %v1364
  %v1377 = call float @llvm.fmuladd.f32(float %v1376, float %v1375, float %v1366)
  %v1378 = fadd float %v1377, %v1364
  %v1379 = fadd float %v1378, %v1365
  %v1380 = fcmp ogt float %v1336, 0x0000000000000000
  %v1381 = select i1 %v1380, float %v1336, float 0x0000000000000000
  %v1382 = fadd float %v1381, %v1379
  %v1383 = fsub float %v1322, %v1382
  %v1384 = add i64 %v916, 1
  %v1385 = and i64 %v1384, %v138
  %v1386 = mul i64 %v1385, %v7
  %v1387 = add i64 %v1386, %v1298
  %v1388 = mul i64 %v1387, 2
  %v1389 = getelementptr inbounds float, ptr %v42, i64 %v1388
  %v1390 = add i64 0, %v1300
  %v1391 = getelementptr inbounds float, ptr %v1389, i64 %v1390
  %v1392 = load float, ptr %v1391, align 4
  %v1393 = fsub float %v1383, %v1392
  %v1394 = fcmp olt float %v1393, 0xC05A400000000000
  %v1395 = select i1 %v1394, float 0xC05A400000000000, float %v1393
  %v1396 = fcmp ogt float %v1395, 0x4056400000000000
  %v1397 = select i1 %v1396, float 0x4056400000000000, float %v1395
  %v1398 = call float @llvm.fmuladd.f32(float %v1397, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1399 = fsub float %v1398, 0x4168000000000000
  %v1400 = call float @llvm.fmuladd.f32(float %v1399, float 0xBFE62E4000000000, float %v1397)
  %v1401 = call float @llvm.fmuladd.f32(float %v1399, float 0xBEB7F7D1C0000000, float %v1400)
  %v1402 = bitcast float %v1398 to i32
  %v1403 = fmul float %v1401, %v1401
  %v1404 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1401, float 0x3F81227F40000000)
  %v1405 = call float @llvm.fmuladd.f32(float %v1404, float %v1401, float 0x3FA5556740000000)
  %v1406 = call float @llvm.fmuladd.f32(float %v1405, float %v1401, float 0x3FC5554B00000000)
  %v1407 = call float @llvm.fmuladd.f32(float %v1406, float %v1401, float 0x3FDFFFFFE0000000)
  %v1408 = call float @llvm.fmuladd.f32(float %v1403, float %v1407, float %v1401)
  %v1409 = sub i32 %v1402, 1262485250
  %v1410 = lshr i32 %v1409, 1
  %v1411 = sub i32 %v1409, %v1410
  %v1412 = shl i32 %v1410, 23
  %v1413 = bitcast i32 %v1412 to float
  %v1414 = shl i32 %v1411, 23
  %v1415 = bitcast i32 %v1414 to float
  %v1416 = fadd float %v1408, 0x3FF0000000000000
  %v1417 = fmul float %v1416, %v1413
  %v1418 = fmul float %v1417, %v1415
  %v1419 = add i64 %v916, 0
  %v1420 = and i64 %v1419, %v174
  %v1421 = mul i64 %v1420, %v7
  %v1422 = add i64 %v1421, %v1298
  %v1423 = mul i64 %v1422, 128
  %v1424 = getelementptr inbounds float, ptr %v118, i64 %v1423
  %v1425 = add i64 %v916, 0
  %v1426 = and i64 %v1425, 1
  %v1427 = mul i64 %v1426, %v7
  %v1428 = add i64 %v1427, %v1298
  %v1429 = mul i64 %v1428, 128
  %v1430 = getelementptr inbounds float, ptr %v44, i64 %v1429
  br label %b130
b130:
  %v1431 = phi i64 [ 0, %b128 ], [ %v1455, %b131 ]
  %v1432 = icmp slt i64 %v1431, 64
  br i1 %v1432, label %b131, label %b132
b131:
  %v1433 = mul i64 %v1300, 64
  %v1434 = add i64 0, %v1433
  %v1435 = add i64 %v1434, %v1431
  %v1436 = getelementptr inbounds float, ptr %v1307, i64 %v1435
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = mul i64 %v1300, 64
  %v1439 = add i64 0, %v1438
  %v1440 = add i64 %v1439, %v1431
  %v1441 = getelementptr inbounds float, ptr %v1313, i64 %v1440
  %v1442 = load <8 x float>, ptr %v1441, align 4
  %v1443 = fadd <8 x float> %v1437, %v1442
  %v1444 = insertelement <8 x float> poison, float %v1418, i64 0
  %v1445 = shufflevector <8 x float> %v1444, <8 x float> poison, <8 x i32> zeroinitializer
  %v1446 = fmul <8 x float> %v1443, %v1445
  %v1447 = mul i64 %v1300, 64
  %v1448 = add i64 0, %v1447
  %v1449 = add i64 %v1448, %v1431
  %v1450 = getelementptr inbounds float, ptr %v1424, i64 %v1449
  store <8 x float> %v1443, ptr %v1450, align 4
  %v1451 = mul i64 %v1300, 64
  %v1452 = add i64 0, %v1451
  %v1453 = add i64 %v1452, %v1431
  %v1454 = getelementptr inbounds float, ptr %v1430, i64 %v1453
  store <8 x float> %v1446, ptr %v1454, align 4
  %v1455 = add nsw i64 %v1431, 8
  br label %b130
b132:
  %v1456 = add nsw i64 %v1300, 1
  br label %b127
b129:
  %v1457 = add nsw i64 %v1298, 1
  br label %b124
b126:
  %v1458 = add i64 %v7, 0
  %v1459 = sdiv i64 %v1458, 1
  %v1460 = add i64 %v2, 1
  %v1461 = mul i64 %v1459, %v2
  %v1462 = sdiv i64 %v1461, %v3
  %v1463 = mul i64 %v1462, 1
  %v1464 = icmp slt i64 %v1463, %v7
  %v1465 = select i1 %v1464, i64 %v1463, i64 %v7
  %v1466 = mul i64 %v1459, %v1460
  %v1467 = sdiv i64 %v1466, %v3
  %v1468 = mul i64 %v1467, 1
  %v1469 = icmp slt i64 %v1468, %v7
  %v1470 = select i1 %v1469, i64 %v1468, i64 %v7
  br label %b133
b133:
  %v1471 = phi i64 [ %v1465, %b126 ], [ %v1514, %b138 ]
  %v1472 = icmp slt i64 %v1471, %v1470
  br i1 %v1472, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1473 = phi i64 [ 0, %b134 ], [ %v1513, %b141 ]
  %v1474 = icmp slt i64 %v1473, 2
  br i1 %v1474, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1475 = phi i64 [ 0, %b137 ], [ %v1506, %b140 ]
  %v1476 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v1505, %b140 ]
  %v1477 = icmp slt i64 %v1475, 8
  br i1 %v1477, label %b140, label %b141
b140:
  %v1478 = add i64 %v916, 0
  %v1479 = and i64 %v1478, %v174
  %v1480 = mul i64 %v1479, %v7
  %v1481 = add i64 %v1480, %v1471
  %v1482 = mul i64 %v1481, 128
  %v1483 = getelementptr inbounds float, ptr %v118, i64 %v1482
  %v1484 = add i64 %v916, 0
  %v1485 = and i64 %v1484, %v150
  %v1486 = mul i64 %v1485, %v7
  %v1487 = add i64 %v1486, %v1471
  %v1488 = mul i64 %v1487, 16
  %v1489 = getelementptr inbounds float, ptr %v92, i64 %v1488
  %v1490 = mul i64 %v1473, 8
  %v1491 = add i64 0, %v1490
  %v1492 = add i64 %v1491, %v1475
  %v1493 = getelementptr inbounds float, ptr %v1489, i64 %v1492
  %v1494 = load float, ptr %v1493, align 4
  %v1495 = mul i64 %v1473, 64
  %v1496 = add i64 0, %v1495
  %v1497 = add i64 %v1496, 0
  %v1498 = mul i64 %v1475, 8
  %v1499 = add i64 %v1497, %v1498
  %v1500 = getelementptr inbounds float, ptr %v1483, i64 %v1499
  %v1501 = load <8 x float>, ptr %v1500, align 4
  %v1502 = insertelement <8 x float> poison, float %v1494, i64 0
  %v1503 = shufflevector <8 x float> %v1502, <8 x float> poison, <8 x i32> zeroinitializer
  %v1504 = fmul <8 x float> %v1501, %v1503
  %v1505 = fadd <8 x float> %v1476, %v1504
  %v1506 = add nsw i64 %v1475, 1
  br label %b139
b141:
  %v1507 = mul i64 %v1471, 16
  %v1508 = getelementptr inbounds float, ptr %v120, i64 %v1507
  %v1509 = mul i64 %v1473, 8
  %v1510 = add i64 0, %v1509
  %v1511 = add i64 %v1510, 0
  %v1512 = getelementptr inbounds float, ptr %v1508, i64 %v1511
  store <8 x float> %v1476, ptr %v1512, align 4
  %v1513 = add nsw i64 %v1473, 1
  br label %b136
b138:
  %v1514 = add nsw i64 %v1471, 1
  br label %b133
b135:
  %v1515 = add i64 %v7, 0
  %v1516 = sdiv i64 %v1515, 1
  %v1517 = add i64 %v2, 1
  %v1518 = mul i64 %v1516, %v2
  %v1519 = sdiv i64 %v1518, %v3
  %v1520 = mul i64 %v1519, 1
  %v1521 = icmp slt i64 %v1520, %v7
  %v1522 = select i1 %v1521, i64 %v1520, i64 %v7
  %v1523 = mul i64 %v1516, %v1517
  %v1524 = sdiv i64 %v1523, %v3
  %v1525 = mul i64 %v1524, 1
  %v1526 = icmp slt i64 %v1525, %v7
  %v1527 = select i1 %v1526, i64 %v1525, i64 %v7
  br label %b142
b142:
  %v1528 = phi i64 [ %v1522, %b135 ], [ %v1584, %b147 ]
  %v1529 = icmp slt i64 %v1528, %v1527
  br i1 %v1529, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1530 = phi i64 [ 0, %b143 ], [ %v1583, %b150 ]
  %v1531 = icmp slt i64 %v1530, 2
  br i1 %v1531, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1532 = phi i64 [ 0, %b146 ], [ %v1568, %b153 ]
  %v1533 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v1537, %b153 ]
  %v1534 = phi float [ 0x0000000000000000, %b146 ], [ %v1534, %b153 ]
  %v1535 = icmp slt i64 %v1532, 8
  br i1 %v1535, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1536 = phi i64 [ 0, %b149 ], [ %v1567, %b152 ]
  %v1537 = phi <8 x float> [ %v1533, %b149 ], [ %v1566, %b152 ]
  %v1538 = icmp slt i64 %v1536, 8
  br i1 %v1538, label %b152, label %b153
b152:
  %v1539 = add i64 %v916, 0
  %v1540 = and i64 %v1539, %v174
  %v1541 = mul i64 %v1540, %v7
  %v1542 = add i64 %v1541, %v1528
  %v1543 = mul i64 %v1542, 128
  %v1544 = getelementptr inbounds float, ptr %v118, i64 %v1543
  %v1545 = add i64 %v916, 0
  %v1546 = and i64 %v1545, %v134
  %v1547 = mul i64 %v1546, %v7
  %v1548 = add i64 %v1547, %v1528
  %v1549 = mul i64 %v1548, 128
  %v1550 = getelementptr inbounds float, ptr %v38, i64 %v1549
  %v1551 = mul i64 %v1530, 64
  %v1552 = add i64 0, %v1551
  %v1553 = mul i64 %v1532, 8
  %v1554 = add i64 %v1552, %v1553
  %v1555 = add i64 %v1554, %v1536
  %v1556 = getelementptr inbounds float, ptr %v1544, i64 %v1555
  %v1557 = load <8 x float>, ptr %v1556, align 4
  %v1558 = mul i64 %v1530, 64
  %v1559 = add i64 0, %v1558
  %v1560 = mul i64 %v1532, 8
  %v1561 = add i64 %v1559, %v1560
  %v1562 = add i64 %v1561, %v1536
  %v1563 = getelementptr inbounds float, ptr %v1550, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = fmul <8 x float> %v1557, %v1564
  %v1566 = fadd <8 x float> %v1537, %v1565
  %v1567 = add nsw i64 %v1536, 8
  br label %b151
b153:
  %v1568 = add nsw i64 %v1532, 1
  br label %b148
b150:
  %v1569 = shufflevector <8 x float> %v1533, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1570 = shufflevector <8 x float> %v1533, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1571 = fadd <4 x float> %v1569, %v1570
  %v1572 = shufflevector <4 x float> %v1571, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1573 = shufflevector <4 x float> %v1571, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1574 = fadd <2 x float> %v1572, %v1573
  %v1575 = extractelement <2 x float> %v1574, i64 0
  %v1576 = extractelement <2 x float> %v1574, i64 1
  %v1577 = fadd float %v1575, %v1576
  %v1578 = fadd float %v1577, %v1534
  %v1579 = mul i64 %v1528, 2
  %v1580 = getelementptr inbounds float, ptr %v122, i64 %v1579
  %v1581 = add i64 0, %v1530
  %v1582 = getelementptr inbounds float, ptr %v1580, i64 %v1581
  store float %v1578, ptr %v1582, align 4
  %v1583 = add nsw i64 %v1530, 1
  br label %b145
b147:
  %v1584 = add nsw i64 %v1528, 1
  br label %b142
b144:
  %v1585 = add i64 %v7, 0
  %v1586 = sdiv i64 %v1585, 1
  %v1587 = add i64 %v2, 1
  %v1588 = mul i64 %v1586, %v2
  %v1589 = sdiv i64 %v1588, %v3
  %v1590 = mul i64 %v1589, 1
  %v1591 = icmp slt i64 %v1590, %v7
  %v1592 = select i1 %v1591, i64 %v1590, i64 %v7
  %v1593 = mul i64 %v1586, %v1587
  %v1594 = sdiv i64 %v1593, %v3
  %v1595 = mul i64 %v1594, 1
  %v1596 = icmp slt i64 %v1595, %v7
  %v1597 = select i1 %v1596, i64 %v1595, i64 %v7
  br label %b154
b154:
  %v1598 = phi i64 [ %v1592, %b144 ], [ %v1741, %b159 ]
  %v1599 = icmp slt i64 %v1598, %v1597
  br i1 %v1599, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1600 = phi i64 [ 0, %b155 ], [ %v1740, %b162 ]
  %v1601 = icmp slt i64 %v1600, 2
  br i1 %v1601, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1602 = phi i64 [ 0, %b158 ], [ %v1725, %b161 ]
  %v1603 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v1724, %b161 ]
  %v1604 = icmp slt i64 %v1602, 8
  br i1 %v1604, label %b161, label %b162
b161:
  %v1605 = add i64 %v916, 1
  %v1606 = and i64 %v1605, 1
  %v1607 = mul i64 %v1606, %v7
  %v1608 = add i64 %v1607, %v1598
  %v1609 = mul i64 %v1608, 16
  %v1610 = getelementptr inbounds float, ptr %v46, i64 %v1609
  %v1611 = add i64 %v916, 0
  %v1612 = and i64 %v1611, %v152
  %v1613 = mul i64 %v1612, %v7
  %v1614 = add i64 %v1613, %v1598
  %v1615 = mul i64 %v1614, 2
  %v1616 = getelementptr inbounds float, ptr %v94, i64 %v1615
  %v1617 = add i64 0, %v1600
  %v1618 = getelementptr inbounds float, ptr %v1616, i64 %v1617
  %v1619 = load float, ptr %v1618, align 4
  %v1620 = call float @llvm.fabs.f32(float %v1619)
  %v1621 = add i64 %v916, 1
  %v1622 = and i64 %v1621, %v138
  %v1623 = mul i64 %v1622, %v7
  %v1624 = add i64 %v1623, %v1598
  %v1625 = mul i64 %v1624, 2
  %v1626 = getelementptr inbounds float, ptr %v42, i64 %v1625
  %v1627 = add i64 0, %v1600
  %v1628 = getelementptr inbounds float, ptr %v1626, i64 %v1627
  %v1629 = load float, ptr %v1628, align 4
  %v1630 = fneg float %v1629
  %v1631 = fcmp olt float %v1630, 0xC05A400000000000
  %v1632 = select i1 %v1631, float 0xC05A400000000000, float %v1630
  %v1633 = fcmp ogt float %v1632, 0x4056400000000000
  %v1634 = select i1 %v1633, float 0x4056400000000000, float %v1632
  %v1635 = call float @llvm.fmuladd.f32(float %v1634, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1636 = fsub float %v1635, 0x4168000000000000
  %v1637 = call float @llvm.fmuladd.f32(float %v1636, float 0xBFE62E4000000000, float %v1634)
  %v1638 = call float @llvm.fmuladd.f32(float %v1636, float 0xBEB7F7D1C0000000, float %v1637)
  %v1639 = bitcast float %v1635 to i32
  %v1640 = fmul float %v1638, %v1638
  %v1641 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1638, float 0x3F81227F40000000)
  %v1642 = call float @llvm.fmuladd.f32(float %v1641, float %v1638, float 0x3FA5556740000000)
  %v1643 = call float @llvm.fmuladd.f32(float %v1642, float %v1638, float 0x3FC5554B00000000)
  %v1644 = call float @llvm.fmuladd.f32(float %v1643, float %v1638, float 0x3FDFFFFFE0000000)
  %v1645 = call float @llvm.fmuladd.f32(float %v1640, float %v1644, float %v1638)
  %v1646 = sub i32 %v1639, 1262485250
  %v1647 = lshr i32 %v1646, 1
  %v1648 = sub i32 %v1646, %v1647
  %v1649 = shl i32 %v1647, 23
  %v1650 = bitcast i32 %v1649 to float
  %v1651 = shl i32 %v1648, 23
  %v1652 = bitcast i32 %v1651 to float
  %v1653 = fadd float %v1645, 0x3FF0000000000000
  %v1654 = fmul float %v1653, %v1650
  %v1655 = fmul float %v1654, %v1652
  %v1656 = fcmp ogt float %v1620, %v1655
  %v1657 = select i1 %v1656, float 0x3FF0000000000000, float 0x0000000000000000
  %v1658 = add i64 %v916, 0
  %v1659 = and i64 %v1658, %v162
  %v1660 = mul i64 %v1659, %v7
  %v1661 = add i64 %v1660, %v1598
  %v1662 = mul i64 %v1661, 2
  %v1663 = getelementptr inbounds float, ptr %v104, i64 %v1662
  %v1664 = add i64 0, %v1600
  %v1665 = getelementptr inbounds float, ptr %v1663, i64 %v1664
  %v1666 = load float, ptr %v1665, align 4
  %v1667 = fcmp oeq float %v1620, %v1655
  %v1668 = select i1 %v1667, float 0x3FF0000000000000, float 0x0000000000000000
  %v1669 = fmul float 0x3FE0000000000000, %v1666
  %v1670 = fcmp une float %v1668, 0x0000000000000000
  %v1671 = select i1 %v1670, float %v1669, float 0x0000000000000000
  %v1672 = fcmp une float %v1657, 0x0000000000000000
  %v1673 = select i1 %v1672, float %v1666, float %v1671
  %v1674 = fcmp ogt float %v1619, 0x0000000000000000
  %v1675 = fcmp olt float %v1619, 0x0000000000000000
  %v1676 = fadd float %v1619, 0x0000000000000000
  %v1677 = select i1 %v1675, float 0xBFF0000000000000, float %v1676
  %v1678 = select i1 %v1674, float 0x3FF0000000000000, float %v1677
  %v1679 = fmul float %v1673, %v1678
  %v1680 = add i64 %v916, 0
  %v1681 = and i64 %v1680, %v146
  %v1682 = mul i64 %v1681, %v7
  %v1683 = add i64 %v1682, %v1598
  %v1684 = mul i64 %v1683, 16
  %v1685 = getelementptr inbounds float, ptr %v88, i64 %v1684
  %v1686 = mul i64 %v1598, 16
  %v1687 = getelementptr inbounds float, ptr %v120, i64 %v1686
  %v1688 = add i64 %v916, 0
  %v1689 = and i64 %v1688, %v148
  %v1690 = mul i64 %v1689, %v7
  %v1691 = add i64 %v1690, %v1598
  %v1692 = mul i64 %v1691, 16
  %v1693 = getelementptr inbounds float, ptr %v90, i64 %v1692
  %v1694 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1695 = mul i64 %v1600, 8
  %v1696 = add i64 0, %v1695
  %v1697 = add i64 %v1696, %v1602
  %v1698 = getelementptr inbounds float, ptr %v1610, i64 %v1697
  %v1699 = load <8 x float>, ptr %v1698, align 4
  %v1700 = mul i64 %v1600, 8
  %v1701 = add i64 0, %v1700
  %v1702 = add i64 %v1701, %v1602
  %v1703 = getelementptr inbounds float, ptr %v1685, i64 %v1702
  %v1704 = load <8 x float>, ptr %v1703, align 4
  %v1705 = insertelement <8 x float> poison, float %v1679, i64 0
  %v1706 = shufflevector <8 x float> %v1705, <8 x float> poison, <8 x i32> zeroinitializer
  %v1707 = fmul <8 x float> %v1706, %v1704
  %v1708 = fadd <8 x float> %v1699, %v1707
  %v1709 = mul i64 %v1600, 8
  %v1710 = add i64 0, %v1709
  %v1711 = add i64 %v1710, %v1602
  %v1712 = getelementptr inbounds float, ptr %v1687, i64 %v1711
  %v1713 = load <8 x float>, ptr %v1712, align 4
  %v1714 = fadd <8 x float> %v1708, %v1713
  %v1715 = mul i64 %v1600, 8
  %v1716 = add i64 0, %v1715
  %v1717 = add i64 %v1716, %v1602
  %v1718 = getelementptr inbounds float, ptr %v1693, i64 %v1717
  %v1719 = load <8 x float>, ptr %v1718, align 4
  %v1720 = insertelement <8 x float> poison, float %v1694, i64 0
  %v1721 = shufflevector <8 x float> %v1720, <8 x float> poison, <8 x i32> zeroinitializer
  %v1722 = fdiv <8 x float> %v1719, %v1721
  %v1723 = fmul <8 x float> %v1714, %v1722
  %v1724 = fadd <8 x float> %v1603, %v1723
  %v1725 = add nsw i64 %v1602, 8
  br label %b160
b162:
  %v1726 = shufflevector <8 x float> %v1603, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1727 = shufflevector <8 x float> %v1603, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1728 = fadd <4 x float> %v1726, %v1727
  %v1729 = shufflevector <4 x float> %v1728, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1730 = shufflevector <4 x float> %v1728, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1731 = fadd <2 x float> %v1729, %v1730
  %v1732 = extractelement <2 x float> %v1731, i64 0
  %v1733 = extractelement <2 x float> %v1731, i64 1
  %v1734 = fadd float %v1732, %v1733
  %v1735 = fadd float %v1734, 0x0000000000000000
  %v1736 = mul i64 %v1598, 2
  %v1737 = getelementptr inbounds float, ptr %v124, i64 %v1736
  %v1738 = add i64 0, %v1600
  %v1739 = getelementptr inbounds float, ptr %v1737, i64 %v1738
  store float %v1735, ptr %v1739, align 4
  %v1740 = add nsw i64 %v1600, 1
  br label %b157
b159:
  %v1741 = add nsw i64 %v1598, 1
  br label %b154
b156:
  %v1742 = add i64 %v7, 0
  %v1743 = sdiv i64 %v1742, 1
  %v1744 = add i64 %v2, 1
  %v1745 = mul i64 %v1743, %v2
  %v1746 = sdiv i64 %v1745, %v3
  %v1747 = mul i64 %v1746, 1
  %v1748 = icmp slt i64 %v1747, %v7
  %v1749 = select i1 %v1748, i64 %v1747, i64 %v7
  %v1750 = mul i64 %v1743, %v1744
  %v1751 = sdiv i64 %v1750, %v3
  %v1752 = mul i64 %v1751, 1
  %v1753 = icmp slt i64 %v1752, %v7
  %v1754 = select i1 %v1753, i64 %v1752, i64 %v7
  br label %b163
b163:
  %v1755 = phi i64 [ %v1749, %b156 ], [ %v1919, %b168 ]
  %v1756 = icmp slt i64 %v1755, %v1754
  br i1 %v1756, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1757 = phi i64 [ 0, %b164 ], [ %v1918, %b167 ]
  %v1758 = icmp slt i64 %v1757, 2
  br i1 %v1758, label %b167, label %b168
b167:
  %v1759 = add i64 %v916, 1
  %v1760 = and i64 %v1759, 1
  %v1761 = mul i64 %v1760, %v7
  %v1762 = add i64 %v1761, %v1755
  %v1763 = mul i64 %v1762, 16
  %v1764 = getelementptr inbounds float, ptr %v46, i64 %v1763
  %v1765 = add i64 %v916, 0
  %v1766 = and i64 %v1765, %v152
  %v1767 = mul i64 %v1766, %v7
  %v1768 = add i64 %v1767, %v1755
  %v1769 = mul i64 %v1768, 2
  %v1770 = getelementptr inbounds float, ptr %v94, i64 %v1769
  %v1771 = add i64 0, %v1757
  %v1772 = getelementptr inbounds float, ptr %v1770, i64 %v1771
  %v1773 = load float, ptr %v1772, align 4
  %v1774 = call float @llvm.fabs.f32(float %v1773)
  %v1775 = add i64 %v916, 1
  %v1776 = and i64 %v1775, %v138
  %v1777 = mul i64 %v1776, %v7
  %v1778 = add i64 %v1777, %v1755
  %v1779 = mul i64 %v1778, 2
  %v1780 = getelementptr inbounds float, ptr %v42, i64 %v1779
  %v1781 = add i64 0, %v1757
  %v1782 = getelementptr inbounds float, ptr %v1780, i64 %v1781
  %v1783 = load float, ptr %v1782, align 4
  %v1784 = fneg float %v1783
  %v1785 = fcmp olt float %v1784, 0xC05A400000000000
  %v1786 = select i1 %v1785, float 0xC05A400000000000, float %v1784
  %v1787 = fcmp ogt float %v1786, 0x4056400000000000
  %v1788 = select i1 %v1787, float 0x4056400000000000, float %v1786
  %v1789 = call float @llvm.fmuladd.f32(float %v1788, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1790 = fsub float %v1789, 0x4168000000000000
  %v1791 = call float @llvm.fmuladd.f32(float %v1790, float 0xBFE62E4000000000, float %v1788)
  %v1792 = call float @llvm.fmuladd.f32(float %v1790, float 0xBEB7F7D1C0000000, float %v1791)
  %v1793 = bitcast float %v1789 to i32
  %v1794 = fmul float %v1792, %v1792
  %v1795 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1792, float 0x3F81227F40000000)
  %v1796 = call float @llvm.fmuladd.f32(float %v1795, float %v1792, float 0x3FA5556740000000)
  %v1797 = call float @llvm.fmuladd.f32(float %v1796, float %v1792, float 0x3FC5554B00000000)
  %v1798 = call float @llvm.fmuladd.f32(float %v1797, float %v1792, float 0x3FDFFFFFE0000000)
  %v1799 = call float @llvm.fmuladd.f32(float %v1794, float %v1798, float %v1792)
  %v1800 = sub i32 %v1793, 1262485250
  %v1801 = lshr i32 %v1800, 1
  %v1802 = sub i32 %v1800, %v1801
  %v1803 = shl i32 %v1801, 23
  %v1804 = bitcast i32 %v1803 to float
  %v1805 = shl i32 %v1802, 23
  %v1806 = bitcast i32 %v1805 to float
  %v1807 = fadd float %v1799, 0x3FF0000000000000
  %v1808 = fmul float %v1807, %v1804
  %v1809 = fmul float %v1808, %v1806
  %v1810 = fcmp ogt float %v1774, %v1809
  %v1811 = select i1 %v1810, float 0x3FF0000000000000, float 0x0000000000000000
  %v1812 = add i64 %v916, 0
  %v1813 = and i64 %v1812, %v162
  %v1814 = mul i64 %v1813, %v7
  %v1815 = add i64 %v1814, %v1755
  %v1816 = mul i64 %v1815, 2
  %v1817 = getelementptr inbounds float, ptr %v104, i64 %v1816
  %v1818 = add i64 0, %v1757
  %v1819 = getelementptr inbounds float, ptr %v1817, i64 %v1818
  %v1820 = load float, ptr %v1819, align 4
  %v1821 = fcmp oeq float %v1774, %v1809
  %v1822 = select i1 %v1821, float 0x3FF0000000000000, float 0x0000000000000000
  %v1823 = fmul float 0x3FE0000000000000, %v1820
  %v1824 = fcmp une float %v1822, 0x0000000000000000
  %v1825 = select i1 %v1824, float %v1823, float 0x0000000000000000
  %v1826 = fcmp une float %v1811, 0x0000000000000000
  %v1827 = select i1 %v1826, float %v1820, float %v1825
  %v1828 = fcmp ogt float %v1773, 0x0000000000000000
  %v1829 = fcmp olt float %v1773, 0x0000000000000000
  %v1830 = fadd float %v1773, 0x0000000000000000
  %v1831 = select i1 %v1829, float 0xBFF0000000000000, float %v1830
  %v1832 = select i1 %v1828, float 0x3FF0000000000000, float %v1831
  %v1833 = fmul float %v1827, %v1832
  %v1834 = add i64 %v916, 0
  %v1835 = and i64 %v1834, %v146
  %v1836 = mul i64 %v1835, %v7
  %v1837 = add i64 %v1836, %v1755
  %v1838 = mul i64 %v1837, 16
  %v1839 = getelementptr inbounds float, ptr %v88, i64 %v1838
  %v1840 = mul i64 %v1755, 16
  %v1841 = getelementptr inbounds float, ptr %v120, i64 %v1840
  %v1842 = add i64 %v916, 0
  %v1843 = and i64 %v1842, %v144
  %v1844 = mul i64 %v1843, %v7
  %v1845 = add i64 %v1844, %v1755
  %v1846 = mul i64 %v1845, 68
  %v1847 = getelementptr inbounds float, ptr %v86, i64 %v1846
  %v1848 = add i64 64, %v1757
  %v1849 = getelementptr inbounds float, ptr %v1847, i64 %v1848
  %v1850 = load float, ptr %v1849, align 4
  %v1851 = add i64 0, %v1757
  %v1852 = getelementptr inbounds float, ptr %v32, i64 %v1851
  %v1853 = load float, ptr %v1852, align 4
  %v1854 = fadd float %v1850, %v1853
  %v1855 = fsub float %v1854, %v1783
  %v1856 = fcmp olt float %v1855, 0xC05A400000000000
  %v1857 = select i1 %v1856, float 0xC05A400000000000, float %v1855
  %v1858 = fcmp ogt float %v1857, 0x4056400000000000
  %v1859 = select i1 %v1858, float 0x4056400000000000, float %v1857
  %v1860 = call float @llvm.fmuladd.f32(float %v1859, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1861 = fsub float %v1860, 0x4168000000000000
  %v1862 = call float @llvm.fmuladd.f32(float %v1861, float 0xBFE62E4000000000, float %v1859)
  %v1863 = call float @llvm.fmuladd.f32(float %v1861, float 0xBEB7F7D1C0000000, float %v1862)
  %v1864 = bitcast float %v1860 to i32
  %v1865 = fmul float %v1863, %v1863
  %v1866 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1863, float 0x3F81227F40000000)
  %v1867 = call float @llvm.fmuladd.f32(float %v1866, float %v1863, float 0x3FA5556740000000)
  %v1868 = call float @llvm.fmuladd.f32(float %v1867, float %v1863, float 0x3FC5554B00000000)
  %v1869 = call float @llvm.fmuladd.f32(float %v1868, float %v1863, float 0x3FDFFFFFE0000000)
  %v1870 = call float @llvm.fmuladd.f32(float %v1865, float %v1869, float %v1863)
  %v1871 = sub i32 %v1864, 1262485250
  %v1872 = lshr i32 %v1871, 1
  %v1873 = sub i32 %v1871, %v1872
  %v1874 = shl i32 %v1872, 23
  %v1875 = bitcast i32 %v1874 to float
  %v1876 = shl i32 %v1873, 23
  %v1877 = bitcast i32 %v1876 to float
  %v1878 = fadd float %v1870, 0x3FF0000000000000
  %v1879 = fmul float %v1878, %v1875
  %v1880 = fmul float %v1879, %v1877
  %v1881 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1882 = add i64 %v916, 0
  %v1883 = and i64 %v1882, %v166
  %v1884 = mul i64 %v1883, %v7
  %v1885 = add i64 %v1884, %v1755
  %v1886 = mul i64 %v1885, 16
  %v1887 = getelementptr inbounds float, ptr %v108, i64 %v1886
  %v1888 = mul i64 %v1757, 8
  %v1889 = add i64 0, %v1888
  %v1890 = add i64 %v1889, 0
  %v1891 = getelementptr inbounds float, ptr %v1764, i64 %v1890
  %v1892 = load <8 x float>, ptr %v1891, align 4
  %v1893 = mul i64 %v1757, 8
  %v1894 = add i64 0, %v1893
  %v1895 = add i64 %v1894, 0
  %v1896 = getelementptr inbounds float, ptr %v1839, i64 %v1895
  %v1897 = load <8 x float>, ptr %v1896, align 4
  %v1898 = insertelement <8 x float> poison, float %v1833, i64 0
  %v1899 = shufflevector <8 x float> %v1898, <8 x float> poison, <8 x i32> zeroinitializer
  %v1900 = fmul <8 x float> %v1899, %v1897
  %v1901 = fadd <8 x float> %v1892, %v1900
  %v1902 = mul i64 %v1757, 8
  %v1903 = add i64 0, %v1902
  %v1904 = add i64 %v1903, 0
  %v1905 = getelementptr inbounds float, ptr %v1841, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = fadd <8 x float> %v1901, %v1906
  %v1908 = insertelement <8 x float> poison, float %v1880, i64 0
  %v1909 = shufflevector <8 x float> %v1908, <8 x float> poison, <8 x i32> zeroinitializer
  %v1910 = fmul <8 x float> %v1907, %v1909
  %v1911 = insertelement <8 x float> poison, float %v1881, i64 0
  %v1912 = shufflevector <8 x float> %v1911, <8 x float> poison, <8 x i32> zeroinitializer
  %v1913 = fdiv <8 x float> %v1910, %v1912
  %v1914 = mul i64 %v1757, 8
  %v1915 = add i64 0, %v1914
  %v1916 = add i64 %v1915, 0
  %v1917 = getelementptr inbounds float, ptr %v1887, i64 %v1916
  store <8 x float> %v1913, ptr %v1917, align 4
  %v1918 = add nsw i64 %v1757, 1
  br label %b166
b168:
  %v1919 = add nsw i64 %v1755, 1
  br label %b163
b165:
  %v1920 = add i64 %v7, 0
  %v1921 = sdiv i64 %v1920, 1
  %v1922 = add i64 %v2, 1
  %v1923 = mul i64 %v1921, %v2
  %v1924 = sdiv i64 %v1923, %v3
  %v1925 = mul i64 %v1924, 1
  %v1926 = icmp slt i64 %v1925, %v7
  %v1927 = select i1 %v1926, i64 %v1925, i64 %v7
  %v1928 = mul i64 %v1921, %v1922
  %v1929 = sdiv i64 %v1928, %v3
  %v1930 = mul i64 %v1929, 1
  %v1931 = icmp slt i64 %v1930, %v7
  %v1932 = select i1 %v1931, i64 %v1930, i64 %v7
  br label %b169
b169:
  %v1933 = phi i64 [ %v1927, %b165 ], [ %v2237, %b170 ]
  %v1934 = icmp slt i64 %v1933, %v1932
  br i1 %v1934, label %b170, label %b171
b170:
  %v1935 = mul i64 %v1933, 2
  %v1936 = getelementptr inbounds float, ptr %v122, i64 %v1935
  %v1937 = mul i64 %v1933, 2
  %v1938 = getelementptr inbounds float, ptr %v116, i64 %v1937
  %v1939 = add i64 %v916, 0
  %v1940 = and i64 %v1939, %v138
  %v1941 = mul i64 %v1940, %v7
  %v1942 = add i64 %v1941, %v1933
  %v1943 = mul i64 %v1942, 2
  %v1944 = getelementptr inbounds float, ptr %v42, i64 %v1943
  %v1945 = add i64 %v916, 0
  %v1946 = and i64 %v1945, %v144
  %v1947 = mul i64 %v1946, %v7
  %v1948 = add i64 %v1947, %v1933
  %v1949 = mul i64 %v1948, 68
  %v1950 = getelementptr inbounds float, ptr %v86, i64 %v1949
  %v1951 = add i64 %v916, 1
  %v1952 = and i64 %v1951, %v138
  %v1953 = mul i64 %v1952, %v7
  %v1954 = add i64 %v1953, %v1933
  %v1955 = mul i64 %v1954, 2
  %v1956 = getelementptr inbounds float, ptr %v42, i64 %v1955
  %v1957 = add i64 %v916, 1
  %v1958 = and i64 %v1957, 1
  %v1959 = mul i64 %v1958, %v7
  %v1960 = add i64 %v1959, %v1933
  %v1961 = mul i64 %v1960, 2
  %v1962 = getelementptr inbounds float, ptr %v48, i64 %v1961
  %v1963 = add i64 %v916, 0
  %v1964 = and i64 %v1963, %v152
  %v1965 = mul i64 %v1964, %v7
  %v1966 = add i64 %v1965, %v1933
  %v1967 = mul i64 %v1966, 2
  %v1968 = getelementptr inbounds float, ptr %v94, i64 %v1967
  %v1969 = add i64 %v916, 0
  %v1970 = and i64 %v1969, %v162
  %v1971 = mul i64 %v1970, %v7
  %v1972 = add i64 %v1971, %v1933
  %v1973 = mul i64 %v1972, 2
  %v1974 = getelementptr inbounds float, ptr %v104, i64 %v1973
  %v1975 = mul i64 %v1933, 2
  %v1976 = getelementptr inbounds float, ptr %v124, i64 %v1975
  %v1977 = add i64 %v916, 0
  %v1978 = and i64 %v1977, 1
  %v1979 = mul i64 %v1978, %v7
  %v1980 = add i64 %v1979, %v1933
  %v1981 = mul i64 %v1980, 2
  %v1982 = getelementptr inbounds float, ptr %v48, i64 %v1981
  %v1983 = add i64 %v916, 0
  %v1984 = and i64 %v1983, %v176
  %v1985 = mul i64 %v1984, %v7
  %v1986 = add i64 %v1985, %v1933
  %v1987 = mul i64 %v1986, 2
  %v1988 = getelementptr inbounds float, ptr %v126, i64 %v1987
  %v1989 = add i64 %v916, 0
  %v1990 = and i64 %v1989, %v178
  %v1991 = mul i64 %v1990, %v7
  %v1992 = add i64 %v1991, %v1933
  %v1993 = mul i64 %v1992, 2
  %v1994 = getelementptr inbounds float, ptr %v128, i64 %v1993
  %v1995 = icmp ult i64 2, 8
  %v1996 = select i1 %v1995, i64 2, i64 8
  %v1997 = trunc i64 %v1996 to i32
  %v1998 = insertelement <8 x i32> poison, i32 %v1997, i64 0
  %v1999 = shufflevector <8 x i32> %v1998, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2000 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1999
  %v2001 = add i64 0, 0
  %v2002 = getelementptr inbounds float, ptr %v1936, i64 %v2001
  %v2003 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2002, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2004 = add i64 0, 0
  %v2005 = getelementptr inbounds float, ptr %v1938, i64 %v2004
  %v2006 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2005, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2007 = fadd <8 x float> %v2003, %v2006
  %v2008 = add i64 0, 0
  %v2009 = getelementptr inbounds float, ptr %v1944, i64 %v2008
  %v2010 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2009, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2011 = add i64 66, 0
  %v2012 = getelementptr inbounds float, ptr %v1950, i64 %v2011
  %v2013 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2012, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2014 = add i64 0, 0
  %v2015 = getelementptr inbounds float, ptr %v34, i64 %v2014
  %v2016 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2015, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2017 = fadd <8 x float> %v2013, %v2016
  %v2018 = fneg <8 x float> %v2017
  %v2019 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2018)
  %v2020 = fneg <8 x float> %v2019
  %v2021 = fcmp olt <8 x float> %v2020, splat (float 0xC05A400000000000)
  %v2022 = select <8 x i1> %v2021, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2020
  %v2023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2022, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2024 = fsub <8 x float> %v2023, splat (float 0x4168000000000000)
  %v2025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2024, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2022)
  %v2026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2024, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2025)
  %v2027 = bitcast <8 x float> %v2023 to <8 x i32>
  %v2028 = fmul <8 x float> %v2026, %v2026
  %v2029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2026, <8 x float> splat (float 0x3F81227F40000000))
  %v2030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2029, <8 x float> %v2026, <8 x float> splat (float 0x3FA5556740000000))
  %v2031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2030, <8 x float> %v2026, <8 x float> splat (float 0x3FC5554B00000000))
  %v2032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2031, <8 x float> %v2026, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2028, <8 x float> %v2032, <8 x float> %v2026)
  %v2034 = sub <8 x i32> %v2027, splat (i32 1262485250)
  %v2035 = lshr <8 x i32> %v2034, splat (i32 1)
  %v2036 = sub <8 x i32> %v2034, %v2035
  %v2037 = shl <8 x i32> %v2035, splat (i32 23)
  %v2038 = bitcast <8 x i32> %v2037 to <8 x float>
  %v2039 = shl <8 x i32> %v2036, splat (i32 23)
  %v2040 = bitcast <8 x i32> %v2039 to <8 x float>
  %v2041 = fadd <8 x float> %v2033, splat (float 0x3FF0000000000000)
  %v2042 = fmul <8 x float> %v2041, %v2038
  %v2043 = fmul <8 x float> %v2042, %v2040
  %v2044 = fcmp ogt <8 x float> %v2043, splat (float 0x3FDA8279A0000000)
  %v2045 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2043, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2046 = select <8 x i1> %v2044, <8 x float> %v2045, <8 x float> %v2043
  %v2047 = select <8 x i1> %v2044, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2048 = select <8 x i1> %v2044, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2049 = fmul <8 x float> %v2046, %v2046
  %v2050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2049, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2050, <8 x float> %v2049, <8 x float> splat (float 0xBFC546EF00000000))
  %v2052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2051, <8 x float> %v2049, <8 x float> splat (float 0xBFD0002320000000))
  %v2053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2049, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2053, <8 x float> %v2049, <8 x float> splat (float 0x3FC999FF60000000))
  %v2055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> %v2049, <8 x float> splat (float 0x3FD5555540000000))
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2046, <8 x float> %v2052, <8 x float> %v2055)
  %v2057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2046, <8 x float> %v2056, <8 x float> splat (float 0xBFE0000000000000))
  %v2058 = fmul <8 x float> %v2046, %v2046
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2058, <8 x float> %v2057, <8 x float> %v2048)
  %v2060 = fadd <8 x float> %v2059, %v2046
  %v2061 = fadd <8 x float> %v2060, %v2047
  %v2062 = fcmp ogt <8 x float> %v2018, splat (float 0x0000000000000000)
  %v2063 = select <8 x i1> %v2062, <8 x float> %v2018, <8 x float> splat (float 0x0000000000000000)
  %v2064 = fadd <8 x float> %v2063, %v2061
  %v2065 = fsub <8 x float> %v2010, %v2064
  %v2066 = add i64 0, 0
  %v2067 = getelementptr inbounds float, ptr %v1956, i64 %v2066
  %v2068 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2067, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2069 = fsub <8 x float> %v2065, %v2068
  %v2070 = fcmp olt <8 x float> %v2069, splat (float 0xC05A400000000000)
  %v2071 = select <8 x i1> %v2070, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2069
  %v2072 = fcmp ogt <8 x float> %v2071, splat (float 0x4056400000000000)
  %v2073 = select <8 x i1> %v2072, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2071
  %v2074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2073, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2075 = fsub <8 x float> %v2074, splat (float 0x4168000000000000)
  %v2076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2075, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2073)
  %v2077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2075, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2076)
  %v2078 = bitcast <8 x float> %v2074 to <8 x i32>
  %v2079 = fmul <8 x float> %v2077, %v2077
  %v2080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2077, <8 x float> splat (float 0x3F81227F40000000))
  %v2081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2080, <8 x float> %v2077, <8 x float> splat (float 0x3FA5556740000000))
  %v2082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2081, <8 x float> %v2077, <8 x float> splat (float 0x3FC5554B00000000))
  %v2083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2082, <8 x float> %v2077, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2079, <8 x float> %v2083, <8 x float> %v2077)
  %v2085 = sub <8 x i32> %v2078, splat (i32 1262485250)
  %v2086 = lshr <8 x i32> %v2085, splat (i32 1)
  %v2087 = sub <8 x i32> %v2085, %v2086
  %v2088 = shl <8 x i32> %v2086, splat (i32 23)
  %v2089 = bitcast <8 x i32> %v2088 to <8 x float>
  %v2090 = shl <8 x i32> %v2087, splat (i32 23)
  %v2091 = bitcast <8 x i32> %v2090 to <8 x float>
  %v2092 = fadd <8 x float> %v2084, splat (float 0x3FF0000000000000)
  %v2093 = fmul <8 x float> %v2092, %v2089
  %v2094 = fmul <8 x float> %v2093, %v2091
  %v2095 = fmul <8 x float> %v2007, %v2094
  %v2096 = add i64 64, 0
  %v2097 = getelementptr inbounds float, ptr %v1950, i64 %v2096
  %v2098 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2097, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2099 = add i64 0, 0
  %v2100 = getelementptr inbounds float, ptr %v32, i64 %v2099
  %v2101 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2100, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2102 = fadd <8 x float> %v2098, %v2101
  %v2103 = fcmp ogt <8 x float> %v2065, %v2102
  %v2104 = select <8 x i1> %v2103, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2105 = add i64 0, 0
  %v2106 = getelementptr inbounds float, ptr %v1962, i64 %v2105
  %v2107 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2106, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2108 = fneg <8 x float> %v2068
  %v2109 = fcmp olt <8 x float> %v2108, splat (float 0xC05A400000000000)
  %v2110 = select <8 x i1> %v2109, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2108
  %v2111 = fcmp ogt <8 x float> %v2110, splat (float 0x4056400000000000)
  %v2112 = select <8 x i1> %v2111, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2110
  %v2113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2112, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2114 = fsub <8 x float> %v2113, splat (float 0x4168000000000000)
  %v2115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2114, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2112)
  %v2116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2114, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2115)
  %v2117 = bitcast <8 x float> %v2113 to <8 x i32>
  %v2118 = fmul <8 x float> %v2116, %v2116
  %v2119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2116, <8 x float> splat (float 0x3F81227F40000000))
  %v2120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2119, <8 x float> %v2116, <8 x float> splat (float 0x3FA5556740000000))
  %v2121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2120, <8 x float> %v2116, <8 x float> splat (float 0x3FC5554B00000000))
  %v2122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2121, <8 x float> %v2116, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2118, <8 x float> %v2122, <8 x float> %v2116)
  %v2124 = sub <8 x i32> %v2117, splat (i32 1262485250)
  %v2125 = lshr <8 x i32> %v2124, splat (i32 1)
  %v2126 = sub <8 x i32> %v2124, %v2125
  %v2127 = shl <8 x i32> %v2125, splat (i32 23)
  %v2128 = bitcast <8 x i32> %v2127 to <8 x float>
  %v2129 = shl <8 x i32> %v2126, splat (i32 23)
  %v2130 = bitcast <8 x i32> %v2129 to <8 x float>
  %v2131 = fadd <8 x float> %v2123, splat (float 0x3FF0000000000000)
  %v2132 = fmul <8 x float> %v2131, %v2128
  %v2133 = fmul <8 x float> %v2132, %v2130
  %v2134 = add i64 0, 0
  %v2135 = getelementptr inbounds float, ptr %v1968, i64 %v2134
  %v2136 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2135, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2137 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2136)
  %v2138 = fcmp ogt <8 x float> %v2133, %v2137
  %v2139 = select <8 x i1> %v2138, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2140 = add i64 0, 0
  %v2141 = getelementptr inbounds float, ptr %v1974, i64 %v2140
  %v2142 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2141, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2143 = fcmp oeq <8 x float> %v2137, %v2133
  %v2144 = select <8 x i1> %v2143, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2145 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v2146 = shufflevector <8 x float> %v2145, <8 x float> poison, <8 x i32> zeroinitializer
  %v2147 = fmul <8 x float> %v2146, %v2142
  %v2148 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2149 = shufflevector <8 x float> %v2148, <8 x float> poison, <8 x i32> zeroinitializer
  %v2150 = fcmp une <8 x float> %v2144, splat (float 0x0000000000000000)
  %v2151 = select <8 x i1> %v2150, <8 x float> %v2147, <8 x float> %v2149
  %v2152 = fcmp une <8 x float> %v2139, splat (float 0x0000000000000000)
  %v2153 = select <8 x i1> %v2152, <8 x float> %v2142, <8 x float> %v2151
  %v2154 = fmul <8 x float> %v2153, %v2133
  %v2155 = fsub <8 x float> %v2107, %v2154
  %v2156 = fsub <8 x float> %v2155, %v2095
  %v2157 = add i64 0, 0
  %v2158 = getelementptr inbounds float, ptr %v1976, i64 %v2157
  %v2159 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2158, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2160 = fsub <8 x float> %v2102, %v2068
  %v2161 = fcmp olt <8 x float> %v2160, splat (float 0xC05A400000000000)
  %v2162 = select <8 x i1> %v2161, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2160
  %v2163 = fcmp ogt <8 x float> %v2162, splat (float 0x4056400000000000)
  %v2164 = select <8 x i1> %v2163, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2162
  %v2165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2164, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2166 = fsub <8 x float> %v2165, splat (float 0x4168000000000000)
  %v2167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2166, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2164)
  %v2168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2166, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2167)
  %v2169 = bitcast <8 x float> %v2165 to <8 x i32>
  %v2170 = fmul <8 x float> %v2168, %v2168
  %v2171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2168, <8 x float> splat (float 0x3F81227F40000000))
  %v2172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2171, <8 x float> %v2168, <8 x float> splat (float 0x3FA5556740000000))
  %v2173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2172, <8 x float> %v2168, <8 x float> splat (float 0x3FC5554B00000000))
  %v2174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2173, <8 x float> %v2168, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2170, <8 x float> %v2174, <8 x float> %v2168)
  %v2176 = sub <8 x i32> %v2169, splat (i32 1262485250)
  %v2177 = lshr <8 x i32> %v2176, splat (i32 1)
  %v2178 = sub <8 x i32> %v2176, %v2177
  %v2179 = shl <8 x i32> %v2177, splat (i32 23)
  %v2180 = bitcast <8 x i32> %v2179 to <8 x float>
  %v2181 = shl <8 x i32> %v2178, splat (i32 23)
  %v2182 = bitcast <8 x i32> %v2181 to <8 x float>
  %v2183 = fadd <8 x float> %v2175, splat (float 0x3FF0000000000000)
  %v2184 = fmul <8 x float> %v2183, %v2180
  %v2185 = fmul <8 x float> %v2184, %v2182
  %v2186 = fmul <8 x float> %v2159, %v2185
  %v2187 = fsub <8 x float> %v2156, %v2186
  %v2188 = fcmp oeq <8 x float> %v2065, %v2102
  %v2189 = select <8 x i1> %v2188, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2190 = fmul <8 x float> %v2146, %v2187
  %v2191 = fcmp une <8 x float> %v2189, splat (float 0x0000000000000000)
  %v2192 = select <8 x i1> %v2191, <8 x float> %v2190, <8 x float> %v2149
  %v2193 = fcmp une <8 x float> %v2104, splat (float 0x0000000000000000)
  %v2194 = select <8 x i1> %v2193, <8 x float> %v2187, <8 x float> %v2192
  %v2195 = fadd <8 x float> %v2095, %v2194
  %v2196 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2018)
  %v2197 = fneg <8 x float> %v2196
  %v2198 = fcmp olt <8 x float> %v2197, splat (float 0xC05A400000000000)
  %v2199 = select <8 x i1> %v2198, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2197
  %v2200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2199, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2201 = fsub <8 x float> %v2200, splat (float 0x4168000000000000)
  %v2202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2201, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2199)
  %v2203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2201, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2202)
  %v2204 = bitcast <8 x float> %v2200 to <8 x i32>
  %v2205 = fmul <8 x float> %v2203, %v2203
  %v2206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2203, <8 x float> splat (float 0x3F81227F40000000))
  %v2207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2206, <8 x float> %v2203, <8 x float> splat (float 0x3FA5556740000000))
  %v2208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2207, <8 x float> %v2203, <8 x float> splat (float 0x3FC5554B00000000))
  %v2209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2208, <8 x float> %v2203, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2205, <8 x float> %v2209, <8 x float> %v2203)
  %v2211 = sub <8 x i32> %v2204, splat (i32 1262485250)
  %v2212 = lshr <8 x i32> %v2211, splat (i32 1)
  %v2213 = sub <8 x i32> %v2211, %v2212
  %v2214 = shl <8 x i32> %v2212, splat (i32 23)
  %v2215 = bitcast <8 x i32> %v2214 to <8 x float>
  %v2216 = shl <8 x i32> %v2213, splat (i32 23)
  %v2217 = bitcast <8 x i32> %v2216 to <8 x float>
  %v2218 = fadd <8 x float> %v2210, splat (float 0x3FF0000000000000)
  %v2219 = fmul <8 x float> %v2218, %v2215
  %v2220 = fmul <8 x float> %v2219, %v2217
  %v2221 = fcmp olt <8 x float> %v2018, splat (float 0x0000000000000000)
  %v2222 = select <8 x i1> %v2221, <8 x float> %v2220, <8 x float> splat (float 0x3FF0000000000000)
  %v2223 = fadd <8 x float> %v2220, splat (float 0x3FF0000000000000)
  %v2224 = fdiv <8 x float> %v2222, %v2223
  %v2225 = fmul <8 x float> %v2195, %v2224
  %v2226 = fcmp ogt <8 x float> %v2102, %v2065
  %v2227 = select <8 x i1> %v2226, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2228 = fcmp une <8 x float> %v2227, splat (float 0x0000000000000000)
  %v2229 = select <8 x i1> %v2228, <8 x float> %v2187, <8 x float> %v2192
  %v2230 = fadd <8 x float> %v2186, %v2229
  %v2231 = add i64 0, 0
  %v2232 = getelementptr inbounds float, ptr %v1982, i64 %v2231
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2195, ptr align 4 %v2232, <8 x i1> %v2000)
  %v2233 = add i64 0, 0
  %v2234 = getelementptr inbounds float, ptr %v1988, i64 %v2233
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2225, ptr align 4 %v2234, <8 x i1> %v2000)
  %v2235 = add i64 0, 0
  %v2236 = getelementptr inbounds float, ptr %v1994, i64 %v2235
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2230, ptr align 4 %v2236, <8 x i1> %v2000)
  %v2237 = add nsw i64 %v1933, 1
  br label %b169
b171:
  %v2238 = add nsw i64 %v913, 1
  br label %b106
b108:
  %v2239 = icmp sgt i64 %v3, 1
  br i1 %v2239, label %b172, label %b173
b172:
  %v2240 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2241 = atomicrmw add ptr %v2240, i64 1 acq_rel
  %v2242 = load i64, ptr %v179, align 8
  %v2243 = add i64 %v2242, 1
  store i64 %v2243, ptr %v179, align 8
  %v2244 = mul i64 %v3, %v2243
  br label %b174
b174:
  %v2245 = load atomic i64, ptr %v2240 acquire, align 8
  %v2246 = icmp slt i64 %v2245, %v2244
  br i1 %v2246, label %b175, label %b176
b175:
  %v2247 = call i32 @sched_yield()
  br label %b174
b176:
  br label %b173
b173:
  %v2248 = getelementptr inbounds float, ptr %v181, i64 256
  %v2249 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2250 = load i64, ptr %v2249, align 8
  %v2251 = icmp eq i64 %v2250, 0
  br i1 %v2251, label %b177, label %b178
b177:
  %v2252 = add i64 1, 0
  %v2253 = sdiv i64 %v2252, 1
  %v2254 = add i64 %v2, 1
  %v2255 = mul i64 %v2253, %v2
  %v2256 = sdiv i64 %v2255, %v3
  %v2257 = mul i64 %v2256, 1
  %v2258 = icmp slt i64 %v2257, 1
  %v2259 = select i1 %v2258, i64 %v2257, i64 1
  %v2260 = mul i64 %v2253, %v2254
  %v2261 = sdiv i64 %v2260, %v3
  %v2262 = mul i64 %v2261, 1
  %v2263 = icmp slt i64 %v2262, 1
  %v2264 = select i1 %v2263, i64 %v2262, i64 1
  %v2265 = icmp slt i64 %v2264, 1
  %v2266 = select i1 %v2265, i64 %v2264, i64 1
  br label %b179
b179:
  %v2267 = phi i64 [ %v2259, %b177 ], [ %v2311, %b180 ]
  %v2268 = icmp slt i64 %v2267, %v2266
  br i1 %v2268, label %b180, label %b181
b180:
  %v2269 = mul i64 %v2267, 288
  %v2270 = mul i64 %v2267, 8
  %v2271 = add i64 %v2269, 0
  %v2272 = add i64 %v2270, 0
  %v2273 = getelementptr inbounds float, ptr %v2248, i64 %v2271
  %v2274 = sub i64 8, %v2272
  %v2275 = icmp slt i64 %v2274, 0
  %v2276 = select i1 %v2275, i64 0, i64 %v2274
  %v2277 = mul i64 %v2272, 1
  %v2278 = add i64 0, %v2277
  %v2279 = getelementptr inbounds float, ptr %v22, i64 %v2278
  call void @pack_rows(ptr %v2279, i64 1, i64 8, i64 2, i64 %v2276, ptr %v2273, i64 8)
  %v2280 = add i64 %v2269, 16
  %v2281 = add i64 %v2280, 0
  %v2282 = add i64 %v2270, 0
  %v2283 = getelementptr inbounds float, ptr %v2248, i64 %v2281
  %v2284 = sub i64 8, %v2282
  %v2285 = icmp slt i64 %v2284, 0
  %v2286 = select i1 %v2285, i64 0, i64 %v2284
  %v2287 = mul i64 %v2282, 1
  %v2288 = add i64 0, %v2287
  %v2289 = getelementptr inbounds float, ptr %v20, i64 %v2288
  call void @pack_rows(ptr %v2289, i64 1, i64 8, i64 2, i64 %v2286, ptr %v2283, i64 8)
  %v2290 = add i64 %v2280, 16
  %v2291 = add i64 %v2290, 0
  %v2292 = add i64 %v2270, 0
  %v2293 = getelementptr inbounds float, ptr %v2248, i64 %v2291
  %v2294 = sub i64 8, %v2292
  %v2295 = icmp slt i64 %v2294, 0
  %v2296 = select i1 %v2295, i64 0, i64 %v2294
  %v2297 = mul i64 %v2292, 1
  %v2298 = add i64 0, %v2297
  %v2299 = getelementptr inbounds float, ptr %v16, i64 %v2298
  call void @pack_rows(ptr %v2299, i64 1, i64 8, i64 16, i64 %v2296, ptr %v2293, i64 8)
  %v2300 = add i64 %v2290, 128
  %v2301 = add i64 %v2300, 0
  %v2302 = add i64 %v2270, 0
  %v2303 = getelementptr inbounds float, ptr %v2248, i64 %v2301
  %v2304 = sub i64 8, %v2302
  %v2305 = icmp slt i64 %v2304, 0
  %v2306 = select i1 %v2305, i64 0, i64 %v2304
  %v2307 = mul i64 %v2302, 1
  %v2308 = add i64 0, %v2307
  %v2309 = getelementptr inbounds float, ptr %v14, i64 %v2308
  call void @pack_rows(ptr %v2309, i64 1, i64 8, i64 16, i64 %v2306, ptr %v2303, i64 8)
  %v2310 = add i64 %v2300, 128
  %v2311 = add nsw i64 %v2267, 1
  br label %b179
b181:
  br label %b178
b178:
  %v2312 = icmp sgt i64 %v3, 1
  br i1 %v2312, label %b182, label %b183
b182:
  %v2313 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2314 = atomicrmw add ptr %v2313, i64 1 acq_rel
  %v2315 = load i64, ptr %v179, align 8
  %v2316 = add i64 %v2315, 1
  store i64 %v2316, ptr %v179, align 8
  %v2317 = mul i64 %v3, %v2316
  br label %b184
b184:
  %v2318 = load atomic i64, ptr %v2313 acquire, align 8
  %v2319 = icmp slt i64 %v2318, %v2317
  br i1 %v2319, label %b185, label %b186
b185:
  %v2320 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v2321 = add i64 %v8, 0
  %v2322 = sdiv i64 %v2321, 1
  %v2323 = add i64 %v2, 1
  %v2324 = mul i64 %v2322, %v2
  %v2325 = sdiv i64 %v2324, %v3
  %v2326 = mul i64 %v2325, 1
  %v2327 = icmp slt i64 %v2326, %v8
  %v2328 = select i1 %v2327, i64 %v2326, i64 %v8
  %v2329 = mul i64 %v2322, %v2323
  %v2330 = sdiv i64 %v2329, %v3
  %v2331 = mul i64 %v2330, 1
  %v2332 = icmp slt i64 %v2331, %v8
  %v2333 = select i1 %v2332, i64 %v2331, i64 %v8
  br label %b187
b187:
  %v2334 = phi i64 [ %v2328, %b183 ], [ %v2429, %b192 ]
  %v2335 = icmp slt i64 %v2334, %v2333
  br i1 %v2335, label %b188, label %b189
b188:
  br label %b190
b190:
  %v2336 = phi i64 [ 0, %b188 ], [ %v2428, %b195 ]
  %v2337 = icmp slt i64 %v2336, 2
  br i1 %v2337, label %b191, label %b192
b191:
  br label %b193
b193:
  %v2338 = phi i64 [ 0, %b191 ], [ %v2427, %b198 ]
  %v2339 = icmp slt i64 %v2338, 8
  br i1 %v2339, label %b194, label %b195
b194:
  br label %b196
b196:
  %v2340 = phi i64 [ 0, %b194 ], [ %v2410, %b197 ]
  %v2341 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v2409, %b197 ]
  %v2342 = icmp slt i64 %v2340, 8
  br i1 %v2342, label %b197, label %b198
b197:
  %v2343 = mul i64 %v2334, 128
  %v2344 = getelementptr inbounds float, ptr %v118, i64 %v2343
  %v2345 = mul i64 %v2334, 68
  %v2346 = getelementptr inbounds float, ptr %v86, i64 %v2345
  %v2347 = add i64 64, %v2336
  %v2348 = getelementptr inbounds float, ptr %v2346, i64 %v2347
  %v2349 = load float, ptr %v2348, align 4
  %v2350 = add i64 0, %v2336
  %v2351 = getelementptr inbounds float, ptr %v32, i64 %v2350
  %v2352 = load float, ptr %v2351, align 4
  %v2353 = fadd float %v2349, %v2352
  %v2354 = mul i64 1, %v7
  %v2355 = add i64 %v2334, %v2354
  %v2356 = mul i64 %v2355, 2
  %v2357 = getelementptr inbounds float, ptr %v42, i64 %v2356
  %v2358 = add i64 0, %v2336
  %v2359 = getelementptr inbounds float, ptr %v2357, i64 %v2358
  %v2360 = load float, ptr %v2359, align 4
  %v2361 = fsub float %v2353, %v2360
  %v2362 = fcmp olt float %v2361, 0xC05A400000000000
  %v2363 = select i1 %v2362, float 0xC05A400000000000, float %v2361
  %v2364 = fcmp ogt float %v2363, 0x4056400000000000
  %v2365 = select i1 %v2364, float 0x4056400000000000, float %v2363
  %v2366 = call float @llvm.fmuladd.f32(float %v2365, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2367 = fsub float %v2366, 0x4168000000000000
  %v2368 = call float @llvm.fmuladd.f32(float %v2367, float 0xBFE62E4000000000, float %v2365)
  %v2369 = call float @llvm.fmuladd.f32(float %v2367, float 0xBEB7F7D1C0000000, float %v2368)
  %v2370 = bitcast float %v2366 to i32
  %v2371 = fmul float %v2369, %v2369
  %v2372 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2369, float 0x3F81227F40000000)
  %v2373 = call float @llvm.fmuladd.f32(float %v2372, float %v2369, float 0x3FA5556740000000)
  %v2374 = call float @llvm.fmuladd.f32(float %v2373, float %v2369, float 0x3FC5554B00000000)
  %v2375 = call float @llvm.fmuladd.f32(float %v2374, float %v2369, float 0x3FDFFFFFE0000000)
  %v2376 = call float @llvm.fmuladd.f32(float %v2371, float %v2375, float %v2369)
  %v2377 = sub i32 %v2370, 1262485250
  %v2378 = lshr i32 %v2377, 1
  %v2379 = sub i32 %v2377, %v2378
  %v2380 = shl i32 %v2378, 23
  %v2381 = bitcast i32 %v2380 to float
  %v2382 = shl i32 %v2379, 23
  %v2383 = bitcast i32 %v2382 to float
  %v2384 = fadd float %v2376, 0x3FF0000000000000
  %v2385 = fmul float %v2384, %v2381
  %v2386 = fmul float %v2385, %v2383
  %v2387 = mul i64 %v2334, 16
  %v2388 = getelementptr inbounds float, ptr %v90, i64 %v2387
  %v2389 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v2390 = mul i64 %v2336, 64
  %v2391 = add i64 0, %v2390
  %v2392 = mul i64 %v2338, 8
  %v2393 = add i64 %v2391, %v2392
  %v2394 = add i64 %v2393, %v2340
  %v2395 = getelementptr inbounds float, ptr %v2344, i64 %v2394
  %v2396 = load <8 x float>, ptr %v2395, align 4
  %v2397 = mul i64 %v2336, 8
  %v2398 = add i64 0, %v2397
  %v2399 = add i64 %v2398, %v2340
  %v2400 = getelementptr inbounds float, ptr %v2388, i64 %v2399
  %v2401 = load <8 x float>, ptr %v2400, align 4
  %v2402 = insertelement <8 x float> poison, float %v2389, i64 0
  %v2403 = shufflevector <8 x float> %v2402, <8 x float> poison, <8 x i32> zeroinitializer
  %v2404 = fdiv <8 x float> %v2401, %v2403
  %v2405 = insertelement <8 x float> poison, float %v2386, i64 0
  %v2406 = shufflevector <8 x float> %v2405, <8 x float> poison, <8 x i32> zeroinitializer
  %v2407 = fmul <8 x float> %v2406, %v2404
  %v2408 = fmul <8 x float> %v2396, %v2407
  %v2409 = fadd <8 x float> %v2341, %v2408
  %v2410 = add nsw i64 %v2340, 8
  br label %b196
b198:
  %v2411 = shufflevector <8 x float> %v2341, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2412 = shufflevector <8 x float> %v2341, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2413 = fadd <4 x float> %v2411, %v2412
  %v2414 = shufflevector <4 x float> %v2413, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2415 = shufflevector <4 x float> %v2413, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2416 = fadd <2 x float> %v2414, %v2415
  %v2417 = extractelement <2 x float> %v2416, i64 0
  %v2418 = extractelement <2 x float> %v2416, i64 1
  %v2419 = fadd float %v2417, %v2418
  %v2420 = fadd float %v2419, 0x0000000000000000
  %v2421 = mul i64 %v2334, 16
  %v2422 = getelementptr inbounds float, ptr %v100, i64 %v2421
  %v2423 = mul i64 %v2336, 8
  %v2424 = add i64 0, %v2423
  %v2425 = add i64 %v2424, %v2338
  %v2426 = getelementptr inbounds float, ptr %v2422, i64 %v2425
  store float %v2420, ptr %v2426, align 4
  %v2427 = add nsw i64 %v2338, 1
  br label %b193
b195:
  %v2428 = add nsw i64 %v2336, 1
  br label %b190
b192:
  %v2429 = add nsw i64 %v2334, 1
  br label %b187
b189:
  %v2431 = add i64 %v8, 0
  %v2432 = sdiv i64 %v2431, 1
  %v2433 = add i64 %v2, 1
  %v2434 = mul i64 %v2432, %v2
  %v2435 = sdiv i64 %v2434, %v3
  %v2436 = mul i64 %v2435, 1
  %v2437 = icmp slt i64 %v2436, %v8
  %v2438 = select i1 %v2437, i64 %v2436, i64 %v8
  %v2439 = mul i64 %v2432, %v2433
  %v2440 = sdiv i64 %v2439, %v3
  %v2441 = mul i64 %v2440, 1
  %v2442 = icmp slt i64 %v2441, %v8
  %v2443 = select i1 %v2442, i64 %v2441, i64 %v8
  br label %b199
b199:
  %v2444 = phi i64 [ %v2438, %b189 ], [ %v2553, %b204 ]
  %v2445 = icmp slt i64 %v2444, %v2443
  br i1 %v2445, label %b200, label %b201
b200:
  %v2446 = add i64 %v2444, 96
  %v2447 = icmp slt i64 %v2446, %v2443
  %v2448 = select i1 %v2447, i64 %v2446, i64 %v2443
  br label %b202
b202:
  %v2449 = phi i64 [ 0, %b200 ], [ %v2552, %b207 ]
  %v2450 = icmp slt i64 %v2449, 1
  br i1 %v2450, label %b203, label %b204
b203:
  %v2451 = sub i64 %v2448, %v2444
  %v2452 = sub i64 8, 1
  %v2453 = add i64 %v2451, %v2452
  %v2454 = sdiv i64 %v2453, 8
  br label %b205
b205:
  %v2455 = phi i64 [ 0, %b203 ], [ %v2551, %b218 ]
  %v2456 = icmp slt i64 %v2455, %v2454
  br i1 %v2456, label %b206, label %b207
b206:
  %v2457 = mul i64 %v2451, %v2455
  %v2458 = sdiv i64 %v2457, %v2454
  %v2459 = add i64 %v2444, %v2458
  %v2460 = add i64 %v2455, 1
  %v2461 = mul i64 %v2451, %v2460
  %v2462 = sdiv i64 %v2461, %v2454
  %v2463 = add i64 %v2444, %v2462
  %v2464 = mul i64 %v2449, 288
  %v2465 = getelementptr inbounds float, ptr %v2248, i64 %v2464
  %v2466 = sub i64 %v2463, %v2459
  %v2467 = mul i64 %v2459, 2
  %v2468 = getelementptr inbounds float, ptr %v126, i64 %v2467
  %v2469 = getelementptr inbounds float, ptr %v2468, i64 0
  %v2470 = sub i64 %v2466, 1
  %v2471 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2470
  %v2472 = load ptr, ptr %v2471, align 4
  %v2473 = getelementptr inbounds float, ptr %v2430, i64 0
  %v2474 = icmp sgt i64 %v2466, 0
  br i1 %v2474, label %b208, label %b209
b208:
  call void %v2472(ptr %v2469, i64 2, ptr %v2465, i64 2, ptr %v2473, i64 24, i64 0)
  br label %b209
b209:
  %v2475 = add i64 %v2464, 16
  %v2476 = getelementptr inbounds float, ptr %v2248, i64 %v2475
  %v2477 = sub i64 %v2463, %v2459
  %v2478 = mul i64 %v2459, 2
  %v2479 = getelementptr inbounds float, ptr %v128, i64 %v2478
  %v2480 = getelementptr inbounds float, ptr %v2479, i64 0
  %v2481 = sub i64 %v2477, 1
  %v2482 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2481
  %v2483 = load ptr, ptr %v2482, align 4
  %v2484 = getelementptr inbounds float, ptr %v2430, i64 0
  %v2485 = icmp sgt i64 %v2477, 0
  br i1 %v2485, label %b210, label %b211
b210:
  call void %v2483(ptr %v2480, i64 2, ptr %v2476, i64 2, ptr %v2484, i64 24, i64 0)
  br label %b211
b211:
  %v2486 = add i64 %v2475, 16
  %v2487 = getelementptr inbounds float, ptr %v2248, i64 %v2486
  %v2488 = sub i64 %v2463, %v2459
  %v2489 = mul i64 %v2459, 16
  %v2490 = getelementptr inbounds float, ptr %v100, i64 %v2489
  %v2491 = getelementptr inbounds float, ptr %v2490, i64 0
  %v2492 = sub i64 %v2488, 1
  %v2493 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2492
  %v2494 = load ptr, ptr %v2493, align 4
  %v2495 = getelementptr inbounds float, ptr %v2430, i64 8
  %v2496 = icmp sgt i64 %v2488, 0
  br i1 %v2496, label %b212, label %b213
b212:
  call void %v2494(ptr %v2491, i64 16, ptr %v2487, i64 16, ptr %v2495, i64 24, i64 0)
  br label %b213
b213:
  %v2497 = add i64 %v2486, 128
  %v2498 = getelementptr inbounds float, ptr %v2248, i64 %v2497
  %v2499 = sub i64 %v2463, %v2459
  %v2500 = mul i64 %v2459, 16
  %v2501 = getelementptr inbounds float, ptr %v108, i64 %v2500
  %v2502 = getelementptr inbounds float, ptr %v2501, i64 0
  %v2503 = sub i64 %v2499, 1
  %v2504 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2503
  %v2505 = load ptr, ptr %v2504, align 4
  %v2506 = getelementptr inbounds float, ptr %v2430, i64 16
  %v2507 = icmp sgt i64 %v2499, 0
  br i1 %v2507, label %b214, label %b215
b214:
  call void %v2505(ptr %v2502, i64 16, ptr %v2498, i64 16, ptr %v2506, i64 24, i64 0)
  br label %b215
b215:
  %v2508 = add i64 %v2497, 128
  br label %b216
b216:
  %v2509 = phi i64 [ %v2459, %b215 ], [ %v2550, %b221 ]
  %v2510 = icmp slt i64 %v2509, %v2463
  br i1 %v2510, label %b217, label %b218
b217:
  %v2511 = sub i64 %v2509, %v2459
  %v2512 = mul i64 %v2511, 24
  %v2513 = getelementptr inbounds float, ptr %v2430, i64 %v2512
  %v2514 = mul i64 %v2509, 8
  %v2515 = getelementptr inbounds float, ptr %v110, i64 %v2514
  %v2516 = mul i64 %v2509, 8
  %v2517 = getelementptr inbounds float, ptr %v114, i64 %v2516
  %v2518 = mul i64 %v2509, 8
  %v2519 = getelementptr inbounds float, ptr %v52, i64 %v2518
  br label %b219
b219:
  %v2520 = phi i64 [ 0, %b217 ], [ %v2549, %b220 ]
  %v2521 = icmp slt i64 %v2520, 1
  br i1 %v2521, label %b220, label %b221
b220:
  %v2522 = mul i64 %v2449, 1
  %v2523 = add i64 %v2522, %v2520
  %v2524 = mul i64 %v2523, 8
  %v2525 = add i64 0, %v2520
  %v2526 = mul i64 %v2525, 8
  %v2527 = getelementptr inbounds float, ptr %v2513, i64 %v2526
  %v2528 = load <8 x float>, ptr %v2527, align 4
  %v2529 = add i64 1, %v2520
  %v2530 = mul i64 %v2529, 8
  %v2531 = getelementptr inbounds float, ptr %v2513, i64 %v2530
  %v2532 = load <8 x float>, ptr %v2531, align 4
  %v2533 = add i64 2, %v2520
  %v2534 = mul i64 %v2533, 8
  %v2535 = getelementptr inbounds float, ptr %v2513, i64 %v2534
  %v2536 = load <8 x float>, ptr %v2535, align 4
  %v2537 = add i64 0, %v2524
  %v2538 = getelementptr inbounds float, ptr %v2515, i64 %v2537
  %v2539 = load <8 x float>, ptr %v2538, align 4
  %v2540 = fadd <8 x float> %v2528, %v2539
  %v2541 = fadd <8 x float> %v2540, %v2532
  %v2542 = fadd <8 x float> %v2541, %v2536
  %v2543 = add i64 0, %v2524
  %v2544 = getelementptr inbounds float, ptr %v2517, i64 %v2543
  %v2545 = load <8 x float>, ptr %v2544, align 4
  %v2546 = fadd <8 x float> %v2542, %v2545
  %v2547 = add i64 0, %v2524
  %v2548 = getelementptr inbounds float, ptr %v2519, i64 %v2547
  store <8 x float> %v2546, ptr %v2548, align 4
  %v2549 = add nsw i64 %v2520, 1
  br label %b219
b221:
  %v2550 = add nsw i64 %v2509, 1
  br label %b216
b218:
  %v2551 = add nsw i64 %v2455, 1
  br label %b205
b207:
  %v2552 = add nsw i64 %v2449, 1
  br label %b202
b204:
  %v2553 = add nsw i64 %v2444, 96
  br label %b199
b201:
  %v2554 = icmp sgt i64 %v3, 1
  br i1 %v2554, label %b222, label %b223
b222:
  %v2555 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2556 = atomicrmw add ptr %v2555, i64 1 acq_rel
  %v2557 = load i64, ptr %v179, align 8
  %v2558 = add i64 %v2557, 1
  store i64 %v2558, ptr %v179, align 8
  %v2559 = mul i64 %v3, %v2558
  br label %b224
b224:
  %v2560 = load atomic i64, ptr %v2555 acquire, align 8
  %v2561 = icmp slt i64 %v2560, %v2559
  br i1 %v2561, label %b225, label %b226
b225:
  %v2562 = call i32 @sched_yield()
  br label %b224
b226:
  br label %b223
b223:
  %v2563 = mul i64 0, 16
  %v2564 = getelementptr inbounds float, ptr %v112, i64 %v2563
  %v2565 = getelementptr inbounds float, ptr %v2564, i64 0
  %v2566 = mul i64 0, 8
  %v2567 = getelementptr inbounds float, ptr %v10, i64 %v2566
  %v2568 = getelementptr inbounds float, ptr %v2567, i64 0
  %v2569 = getelementptr inbounds float, ptr %v184, i64 12288
  %v2570 = add i64 16, 1
  %v2571 = sdiv i64 %v2570, 2
  %v2572 = add i64 %v2, 1
  %v2573 = mul i64 %v2571, %v2
  %v2574 = sdiv i64 %v2573, %v3
  %v2575 = mul i64 %v2574, 2
  %v2576 = icmp slt i64 %v2575, 16
  %v2577 = select i1 %v2576, i64 %v2575, i64 16
  %v2578 = mul i64 %v2571, %v2572
  %v2579 = sdiv i64 %v2578, %v3
  %v2580 = mul i64 %v2579, 2
  %v2581 = icmp slt i64 %v2580, 16
  %v2582 = select i1 %v2581, i64 %v2580, i64 16
  %v2583 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b227
b227:
  %v2584 = phi i64 [ %v2577, %b223 ], [ %v2592, %b232 ]
  %v2585 = icmp slt i64 %v2584, %v2582
  br i1 %v2585, label %b228, label %b229
b228:
  %v2586 = mul i64 %v2584, 8
  %v2587 = getelementptr inbounds float, ptr %v2583, i64 %v2586
  br label %b230
b230:
  %v2588 = phi i64 [ 0, %b228 ], [ %v2591, %b231 ]
  %v2589 = icmp slt i64 %v2588, 8
  br i1 %v2589, label %b231, label %b232
b231:
  %v2590 = getelementptr inbounds float, ptr %v2587, i64 %v2588
  store float 0x0000000000000000, ptr %v2590, align 4
  %v2591 = add nsw i64 %v2588, 1
  br label %b230
b232:
  %v2592 = add nsw i64 %v2584, 1
  br label %b227
b229:
  %v2593 = mul i64 %v8, 1
  br label %b233
b233:
  %v2594 = phi i64 [ 0, %b229 ], [ %v2698, %b238 ]
  %v2595 = icmp slt i64 %v2594, %v2593
  br i1 %v2595, label %b234, label %b235
b234:
  %v2596 = sub i64 %v2593, %v2594
  %v2597 = icmp slt i64 %v2596, 384
  %v2598 = select i1 %v2597, i64 %v2596, i64 384
  br label %b236
b236:
  %v2599 = phi i64 [ %v2577, %b234 ], [ %v2697, %b262 ]
  %v2600 = icmp slt i64 %v2599, %v2582
  br i1 %v2600, label %b237, label %b238
b237:
  %v2601 = sub i64 %v2582, %v2599
  %v2602 = icmp slt i64 %v2601, 64
  %v2603 = select i1 %v2602, i64 %v2601, i64 64
  %v2604 = sdiv i64 %v2603, 2
  %v2605 = mul i64 %v2604, 2
  %v2606 = sub i64 %v2603, %v2605
  %v2607 = mul i64 %v2594, 16
  %v2608 = add i64 %v2607, %v2599
  %v2609 = getelementptr inbounds float, ptr %v2565, i64 %v2608
  br label %b239
b239:
  %v2610 = phi i64 [ 0, %b237 ], [ %v2636, %b247 ]
  %v2611 = icmp slt i64 %v2610, %v2598
  br i1 %v2611, label %b240, label %b241
b240:
  %v2612 = mul i64 %v2610, 16
  %v2613 = getelementptr inbounds float, ptr %v2609, i64 %v2612
  %v2614 = mul i64 %v2610, 2
  %v2615 = getelementptr inbounds float, ptr %v2569, i64 %v2614
  br label %b242
b242:
  %v2616 = phi i64 [ 0, %b240 ], [ %v2625, %b243 ]
  %v2617 = icmp slt i64 %v2616, %v2604
  br i1 %v2617, label %b243, label %b244
b243:
  %v2618 = mul i64 %v2616, 2
  %v2619 = getelementptr inbounds float, ptr %v2613, i64 %v2618
  %v2620 = mul i64 %v2616, 768
  %v2621 = getelementptr inbounds float, ptr %v2615, i64 %v2620
  %v2622 = getelementptr inbounds float, ptr %v2619, i64 0
  %v2623 = load <2 x float>, ptr %v2622, align 4
  %v2624 = getelementptr inbounds float, ptr %v2621, i64 0
  store <2 x float> %v2623, ptr %v2624, align 4
  %v2625 = add nsw i64 %v2616, 1
  br label %b242
b244:
  %v2626 = mul i64 %v2604, 2
  %v2627 = getelementptr inbounds float, ptr %v2613, i64 %v2626
  %v2628 = mul i64 %v2604, 768
  %v2629 = getelementptr inbounds float, ptr %v2615, i64 %v2628
  br label %b245
b245:
  %v2630 = phi i64 [ 0, %b244 ], [ %v2635, %b246 ]
  %v2631 = icmp slt i64 %v2630, %v2606
  br i1 %v2631, label %b246, label %b247
b246:
  %v2632 = getelementptr inbounds float, ptr %v2627, i64 %v2630
  %v2633 = load float, ptr %v2632, align 4
  %v2634 = getelementptr inbounds float, ptr %v2629, i64 %v2630
  store float %v2633, ptr %v2634, align 4
  %v2635 = add nsw i64 %v2630, 1
  br label %b245, !llvm.loop !0
b247:
  %v2636 = add nsw i64 %v2610, 1
  br label %b239
b241:
  br label %b248
b248:
  %v2637 = phi i64 [ 0, %b241 ], [ %v2672, %b256 ]
  %v2638 = icmp slt i64 %v2637, 0
  br i1 %v2638, label %b249, label %b250
b249:
  %v2639 = mul i64 %v2594, 8
  %v2640 = add i64 %v2639, %v2637
  %v2641 = getelementptr inbounds float, ptr %v2568, i64 %v2640
  br label %b251
b251:
  %v2642 = phi i64 [ 0, %b249 ], [ %v2660, %b252 ]
  %v2643 = icmp slt i64 %v2642, %v2598
  br i1 %v2643, label %b252, label %b253
b252:
  %v2644 = mul i64 %v2642, 8
  %v2645 = getelementptr inbounds float, ptr %v2641, i64 %v2644
  %v2646 = mul i64 %v2642, 32
  %v2647 = getelementptr inbounds float, ptr %v184, i64 %v2646
  %v2648 = getelementptr inbounds float, ptr %v2645, i64 0
  %v2649 = load <8 x float>, ptr %v2648, align 4
  %v2650 = getelementptr inbounds float, ptr %v2647, i64 0
  store <8 x float> %v2649, ptr %v2650, align 4
  %v2651 = getelementptr inbounds float, ptr %v2645, i64 8
  %v2652 = load <8 x float>, ptr %v2651, align 4
  %v2653 = getelementptr inbounds float, ptr %v2647, i64 8
  store <8 x float> %v2652, ptr %v2653, align 4
  %v2654 = getelementptr inbounds float, ptr %v2645, i64 16
  %v2655 = load <8 x float>, ptr %v2654, align 4
  %v2656 = getelementptr inbounds float, ptr %v2647, i64 16
  store <8 x float> %v2655, ptr %v2656, align 4
  %v2657 = getelementptr inbounds float, ptr %v2645, i64 24
  %v2658 = load <8 x float>, ptr %v2657, align 4
  %v2659 = getelementptr inbounds float, ptr %v2647, i64 24
  store <8 x float> %v2658, ptr %v2659, align 4
  %v2660 = add nsw i64 %v2642, 1
  br label %b251
b253:
  %v2661 = sdiv i64 %v2603, 2
  br label %b254
b254:
  %v2662 = phi i64 [ 0, %b253 ], [ %v2671, %b255 ]
  %v2663 = icmp slt i64 %v2662, %v2661
  br i1 %v2663, label %b255, label %b256
b255:
  %v2664 = mul i64 %v2662, 2
  %v2665 = add i64 %v2599, %v2664
  %v2666 = mul i64 %v2662, 768
  %v2667 = getelementptr inbounds float, ptr %v2569, i64 %v2666
  %v2668 = mul i64 %v2665, 8
  %v2669 = add i64 %v2668, %v2637
  %v2670 = getelementptr inbounds float, ptr %v2583, i64 %v2669
  call void @outer_2x32(ptr %v2667, ptr %v184, i64 %v2598, ptr %v2670, i64 8)
  %v2671 = add nsw i64 %v2662, 1
  br label %b254
b256:
  %v2672 = add nsw i64 %v2637, 32
  br label %b248
b250:
  %v2673 = mul i64 %v2594, 8
  %v2674 = add i64 %v2673, 0
  %v2675 = getelementptr inbounds float, ptr %v2568, i64 %v2674
  br label %b257
b257:
  %v2676 = phi i64 [ 0, %b250 ], [ %v2685, %b258 ]
  %v2677 = icmp slt i64 %v2676, %v2598
  br i1 %v2677, label %b258, label %b259
b258:
  %v2678 = mul i64 %v2676, 8
  %v2679 = getelementptr inbounds float, ptr %v2675, i64 %v2678
  %v2680 = mul i64 %v2676, 8
  %v2681 = getelementptr inbounds float, ptr %v184, i64 %v2680
  %v2682 = getelementptr inbounds float, ptr %v2679, i64 0
  %v2683 = load <8 x float>, ptr %v2682, align 4
  %v2684 = getelementptr inbounds float, ptr %v2681, i64 0
  store <8 x float> %v2683, ptr %v2684, align 4
  %v2685 = add nsw i64 %v2676, 1
  br label %b257
b259:
  %v2686 = sdiv i64 %v2603, 2
  br label %b260
b260:
  %v2687 = phi i64 [ 0, %b259 ], [ %v2696, %b261 ]
  %v2688 = icmp slt i64 %v2687, %v2686
  br i1 %v2688, label %b261, label %b262
b261:
  %v2689 = mul i64 %v2687, 2
  %v2690 = add i64 %v2599, %v2689
  %v2691 = mul i64 %v2687, 768
  %v2692 = getelementptr inbounds float, ptr %v2569, i64 %v2691
  %v2693 = mul i64 %v2690, 8
  %v2694 = add i64 %v2693, 0
  %v2695 = getelementptr inbounds float, ptr %v2583, i64 %v2694
  call void @outer_2x8(ptr %v2692, ptr %v184, i64 %v2598, ptr %v2695, i64 8)
  %v2696 = add nsw i64 %v2687, 1
  br label %b260
b262:
  %v2697 = add nsw i64 %v2599, 64
  br label %b236
b238:
  %v2698 = add nsw i64 %v2594, 384
  br label %b233
b235:
  %v2699 = icmp sgt i64 %v3, 1
  br i1 %v2699, label %b263, label %b264
b263:
  %v2700 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2701 = atomicrmw add ptr %v2700, i64 1 acq_rel
  %v2702 = load i64, ptr %v179, align 8
  %v2703 = add i64 %v2702, 1
  store i64 %v2703, ptr %v179, align 8
  %v2704 = mul i64 %v3, %v2703
  br label %b265
b265:
  %v2705 = load atomic i64, ptr %v2700 acquire, align 8
  %v2706 = icmp slt i64 %v2705, %v2704
  br i1 %v2706, label %b266, label %b267
b266:
  %v2707 = call i32 @sched_yield()
  br label %b265
b267:
  br label %b264
b264:
  %v2708 = icmp eq i64 %v2, 0
  br i1 %v2708, label %b268, label %b269
b268:
  br label %b270
b270:
  %v2709 = phi i64 [ 0, %b268 ], [ %v2731, %b275 ]
  %v2710 = icmp slt i64 %v2709, 16
  br i1 %v2710, label %b271, label %b272
b271:
  br label %b273
b273:
  %v2711 = phi i64 [ 0, %b271 ], [ %v2728, %b278 ]
  %v2712 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v2727, %b278 ]
  %v2713 = icmp slt i64 %v2711, %v8
  br i1 %v2713, label %b274, label %b275
b274:
  %v2714 = add i64 %v2711, 128
  %v2715 = icmp slt i64 %v2714, %v8
  %v2716 = select i1 %v2715, i64 %v2714, i64 %v8
  br label %b276
b276:
  %v2717 = phi i64 [ %v2711, %b274 ], [ %v2726, %b277 ]
  %v2718 = phi <8 x float> [ splat (float 0x0000000000000000), %b274 ], [ %v2725, %b277 ]
  %v2719 = icmp slt i64 %v2717, %v2716
  br i1 %v2719, label %b277, label %b278
b277:
  %v2720 = mul i64 %v2717, 16
  %v2721 = getelementptr inbounds float, ptr %v112, i64 %v2720
  %v2722 = add i64 0, %v2709
  %v2723 = getelementptr inbounds float, ptr %v2721, i64 %v2722
  %v2724 = load <8 x float>, ptr %v2723, align 4
  %v2725 = fadd <8 x float> %v2718, %v2724
  %v2726 = add nsw i64 %v2717, 1
  br label %b276
b278:
  %v2727 = fadd <8 x float> %v2712, %v2718
  %v2728 = add nsw i64 %v2711, 128
  br label %b273
b275:
  %v2729 = add i64 0, %v2709
  %v2730 = getelementptr inbounds float, ptr %v56, i64 %v2729
  store <8 x float> %v2712, ptr %v2730, align 4
  %v2731 = add nsw i64 %v2709, 8
  br label %b270
b272:
  br label %b269
b269:
  %v2732 = icmp sgt i64 %v3, 1
  br i1 %v2732, label %b279, label %b280
b279:
  %v2733 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2734 = atomicrmw add ptr %v2733, i64 1 acq_rel
  %v2735 = load i64, ptr %v179, align 8
  %v2736 = add i64 %v2735, 1
  store i64 %v2736, ptr %v179, align 8
  %v2737 = mul i64 %v3, %v2736
  br label %b281
b281:
  %v2738 = load atomic i64, ptr %v2733 acquire, align 8
  %v2739 = icmp slt i64 %v2738, %v2737
  br i1 %v2739, label %b282, label %b283
b282:
  %v2740 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
  %v2741 = mul i64 0, 16
  %v2742 = getelementptr inbounds float, ptr %v108, i64 %v2741
  %v2743 = getelementptr inbounds float, ptr %v2742, i64 0
  %v2744 = mul i64 0, 8
  %v2745 = getelementptr inbounds float, ptr %v10, i64 %v2744
  %v2746 = getelementptr inbounds float, ptr %v2745, i64 0
  %v2747 = getelementptr inbounds float, ptr %v184, i64 12288
  %v2748 = add i64 16, 1
  %v2749 = sdiv i64 %v2748, 2
  %v2750 = add i64 %v2, 1
  %v2751 = mul i64 %v2749, %v2
  %v2752 = sdiv i64 %v2751, %v3
  %v2753 = mul i64 %v2752, 2
  %v2754 = icmp slt i64 %v2753, 16
  %v2755 = select i1 %v2754, i64 %v2753, i64 16
  %v2756 = mul i64 %v2749, %v2750
  %v2757 = sdiv i64 %v2756, %v3
  %v2758 = mul i64 %v2757, 2
  %v2759 = icmp slt i64 %v2758, 16
  %v2760 = select i1 %v2759, i64 %v2758, i64 16
  %v2761 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b284
b284:
  %v2762 = phi i64 [ %v2755, %b280 ], [ %v2770, %b289 ]
  %v2763 = icmp slt i64 %v2762, %v2760
  br i1 %v2763, label %b285, label %b286
b285:
  %v2764 = mul i64 %v2762, 8
  %v2765 = getelementptr inbounds float, ptr %v2761, i64 %v2764
  br label %b287
b287:
  %v2766 = phi i64 [ 0, %b285 ], [ %v2769, %b288 ]
  %v2767 = icmp slt i64 %v2766, 8
  br i1 %v2767, label %b288, label %b289
b288:
  %v2768 = getelementptr inbounds float, ptr %v2765, i64 %v2766
  store float 0x0000000000000000, ptr %v2768, align 4
  %v2769 = add nsw i64 %v2766, 1
  br label %b287
b289:
  %v2770 = add nsw i64 %v2762, 1
  br label %b284
b286:
  %v2771 = mul i64 %v8, 1
  br label %b290
b290:
  %v2772 = phi i64 [ 0, %b286 ], [ %v2876, %b295 ]
  %v2773 = icmp slt i64 %v2772, %v2771
  br i1 %v2773, label %b291, label %b292
b291:
  %v2774 = sub i64 %v2771, %v2772
  %v2775 = icmp slt i64 %v2774, 384
  %v2776 = select i1 %v2775, i64 %v2774, i64 384
  br label %b293
b293:
  %v2777 = phi i64 [ %v2755, %b291 ], [ %v2875, %b319 ]
  %v2778 = icmp slt i64 %v2777, %v2760
  br i1 %v2778, label %b294, label %b295
b294:
  %v2779 = sub i64 %v2760, %v2777
  %v2780 = icmp slt i64 %v2779, 64
  %v2781 = select i1 %v2780, i64 %v2779, i64 64
  %v2782 = sdiv i64 %v2781, 2
  %v2783 = mul i64 %v2782, 2
  %v2784 = sub i64 %v2781, %v2783
  %v2785 = mul i64 %v2772, 16
  %v2786 = add i64 %v2785, %v2777
  %v2787 = getelementptr inbounds float, ptr %v2743, i64 %v2786
  br label %b296
b296:
  %v2788 = phi i64 [ 0, %b294 ], [ %v2814, %b304 ]
  %v2789 = icmp slt i64 %v2788, %v2776
  br i1 %v2789, label %b297, label %b298
b297:
  %v2790 = mul i64 %v2788, 16
  %v2791 = getelementptr inbounds float, ptr %v2787, i64 %v2790
  %v2792 = mul i64 %v2788, 2
  %v2793 = getelementptr inbounds float, ptr %v2747, i64 %v2792
  br label %b299
b299:
  %v2794 = phi i64 [ 0, %b297 ], [ %v2803, %b300 ]
  %v2795 = icmp slt i64 %v2794, %v2782
  br i1 %v2795, label %b300, label %b301
b300:
  %v2796 = mul i64 %v2794, 2
  %v2797 = getelementptr inbounds float, ptr %v2791, i64 %v2796
  %v2798 = mul i64 %v2794, 768
  %v2799 = getelementptr inbounds float, ptr %v2793, i64 %v2798
  %v2800 = getelementptr inbounds float, ptr %v2797, i64 0
  %v2801 = load <2 x float>, ptr %v2800, align 4
  %v2802 = getelementptr inbounds float, ptr %v2799, i64 0
  store <2 x float> %v2801, ptr %v2802, align 4
  %v2803 = add nsw i64 %v2794, 1
  br label %b299
b301:
  %v2804 = mul i64 %v2782, 2
  %v2805 = getelementptr inbounds float, ptr %v2791, i64 %v2804
  %v2806 = mul i64 %v2782, 768
  %v2807 = getelementptr inbounds float, ptr %v2793, i64 %v2806
  br label %b302
b302:
  %v2808 = phi i64 [ 0, %b301 ], [ %v2813, %b303 ]
  %v2809 = icmp slt i64 %v2808, %v2784
  br i1 %v2809, label %b303, label %b304
b303:
  %v2810 = getelementptr inbounds float, ptr %v2805, i64 %v2808
  %v2811 = load float, ptr %v2810, align 4
  %v2812 = getelementptr inbounds float, ptr %v2807, i64 %v2808
  store float %v2811, ptr %v2812, align 4
  %v2813 = add nsw i64 %v2808, 1
  br label %b302, !llvm.loop !3
b304:
  %v2814 = add nsw i64 %v2788, 1
  br label %b296
b298:
  br label %b305
b305:
  %v2815 = phi i64 [ 0, %b298 ], [ %v2850, %b313 ]
  %v2816 = icmp slt i64 %v2815, 0
  br i1 %v2816, label %b306, label %b307
b306:
  %v2817 = mul i64 %v2772, 8
  %v2818 = add i64 %v2817, %v2815
  %v2819 = getelementptr inbounds float, ptr %v2746, i64 %v2818
  br label %b308
b308:
  %v2820 = phi i64 [ 0, %b306 ], [ %v2838, %b309 ]
  %v2821 = icmp slt i64 %v2820, %v2776
  br i1 %v2821, label %b309, label %b310
b309:
  %v2822 = mul i64 %v2820, 8
  %v2823 = getelementptr inbounds float, ptr %v2819, i64 %v2822
  %v2824 = mul i64 %v2820, 32
  %v2825 = getelementptr inbounds float, ptr %v184, i64 %v2824
  %v2826 = getelementptr inbounds float, ptr %v2823, i64 0
  %v2827 = load <8 x float>, ptr %v2826, align 4
  %v2828 = getelementptr inbounds float, ptr %v2825, i64 0
  store <8 x float> %v2827, ptr %v2828, align 4
  %v2829 = getelementptr inbounds float, ptr %v2823, i64 8
  %v2830 = load <8 x float>, ptr %v2829, align 4
  %v2831 = getelementptr inbounds float, ptr %v2825, i64 8
  store <8 x float> %v2830, ptr %v2831, align 4
  %v2832 = getelementptr inbounds float, ptr %v2823, i64 16
  %v2833 = load <8 x float>, ptr %v2832, align 4
  %v2834 = getelementptr inbounds float, ptr %v2825, i64 16
  store <8 x float> %v2833, ptr %v2834, align 4
  %v2835 = getelementptr inbounds float, ptr %v2823, i64 24
  %v2836 = load <8 x float>, ptr %v2835, align 4
  %v2837 = getelementptr inbounds float, ptr %v2825, i64 24
  store <8 x float> %v2836, ptr %v2837, align 4
  %v2838 = add nsw i64 %v2820, 1
  br label %b308
b310:
  %v2839 = sdiv i64 %v2781, 2
  br label %b311
b311:
  %v2840 = phi i64 [ 0, %b310 ], [ %v2849, %b312 ]
  %v2841 = icmp slt i64 %v2840, %v2839
  br i1 %v2841, label %b312, label %b313
b312:
  %v2842 = mul i64 %v2840, 2
  %v2843 = add i64 %v2777, %v2842
  %v2844 = mul i64 %v2840, 768
  %v2845 = getelementptr inbounds float, ptr %v2747, i64 %v2844
  %v2846 = mul i64 %v2843, 8
  %v2847 = add i64 %v2846, %v2815
  %v2848 = getelementptr inbounds float, ptr %v2761, i64 %v2847
  call void @outer_2x32(ptr %v2845, ptr %v184, i64 %v2776, ptr %v2848, i64 8)
  %v2849 = add nsw i64 %v2840, 1
  br label %b311
b313:
  %v2850 = add nsw i64 %v2815, 32
  br label %b305
b307:
  %v2851 = mul i64 %v2772, 8
  %v2852 = add i64 %v2851, 0
  %v2853 = getelementptr inbounds float, ptr %v2746, i64 %v2852
  br label %b314
b314:
  %v2854 = phi i64 [ 0, %b307 ], [ %v2863, %b315 ]
  %v2855 = icmp slt i64 %v2854, %v2776
  br i1 %v2855, label %b315, label %b316
b315:
  %v2856 = mul i64 %v2854, 8
  %v2857 = getelementptr inbounds float, ptr %v2853, i64 %v2856
  %v2858 = mul i64 %v2854, 8
  %v2859 = getelementptr inbounds float, ptr %v184, i64 %v2858
  %v2860 = getelementptr inbounds float, ptr %v2857, i64 0
  %v2861 = load <8 x float>, ptr %v2860, align 4
  %v2862 = getelementptr inbounds float, ptr %v2859, i64 0
  store <8 x float> %v2861, ptr %v2862, align 4
  %v2863 = add nsw i64 %v2854, 1
  br label %b314
b316:
  %v2864 = sdiv i64 %v2781, 2
  br label %b317
b317:
  %v2865 = phi i64 [ 0, %b316 ], [ %v2874, %b318 ]
  %v2866 = icmp slt i64 %v2865, %v2864
  br i1 %v2866, label %b318, label %b319
b318:
  %v2867 = mul i64 %v2865, 2
  %v2868 = add i64 %v2777, %v2867
  %v2869 = mul i64 %v2865, 768
  %v2870 = getelementptr inbounds float, ptr %v2747, i64 %v2869
  %v2871 = mul i64 %v2868, 8
  %v2872 = add i64 %v2871, 0
  %v2873 = getelementptr inbounds float, ptr %v2761, i64 %v2872
  call void @outer_2x8(ptr %v2870, ptr %v184, i64 %v2776, ptr %v2873, i64 8)
  %v2874 = add nsw i64 %v2865, 1
  br label %b317
b319:
  %v2875 = add nsw i64 %v2777, 64
  br label %b293
b295:
  %v2876 = add nsw i64 %v2772, 384
  br label %b290
b292:
  %v2877 = icmp sgt i64 %v3, 1
  br i1 %v2877, label %b320, label %b321
b320:
  %v2878 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2879 = atomicrmw add ptr %v2878, i64 1 acq_rel
  %v2880 = load i64, ptr %v179, align 8
  %v2881 = add i64 %v2880, 1
  store i64 %v2881, ptr %v179, align 8
  %v2882 = mul i64 %v3, %v2881
  br label %b322
b322:
  %v2883 = load atomic i64, ptr %v2878 acquire, align 8
  %v2884 = icmp slt i64 %v2883, %v2882
  br i1 %v2884, label %b323, label %b324
b323:
  %v2885 = call i32 @sched_yield()
  br label %b322
b324:
  br label %b321
b321:
  %v2886 = icmp eq i64 %v2, 0
  br i1 %v2886, label %b325, label %b326
b325:
  br label %b327
b327:
  %v2887 = phi i64 [ 0, %b325 ], [ %v2909, %b332 ]
  %v2888 = icmp slt i64 %v2887, 16
  br i1 %v2888, label %b328, label %b329
b328:
  br label %b330
b330:
  %v2889 = phi i64 [ 0, %b328 ], [ %v2906, %b335 ]
  %v2890 = phi <8 x float> [ splat (float 0x0000000000000000), %b328 ], [ %v2905, %b335 ]
  %v2891 = icmp slt i64 %v2889, %v8
  br i1 %v2891, label %b331, label %b332
b331:
  %v2892 = add i64 %v2889, 128
  %v2893 = icmp slt i64 %v2892, %v8
  %v2894 = select i1 %v2893, i64 %v2892, i64 %v8
  br label %b333
b333:
  %v2895 = phi i64 [ %v2889, %b331 ], [ %v2904, %b334 ]
  %v2896 = phi <8 x float> [ splat (float 0x0000000000000000), %b331 ], [ %v2903, %b334 ]
  %v2897 = icmp slt i64 %v2895, %v2894
  br i1 %v2897, label %b334, label %b335
b334:
  %v2898 = mul i64 %v2895, 16
  %v2899 = getelementptr inbounds float, ptr %v108, i64 %v2898
  %v2900 = add i64 0, %v2887
  %v2901 = getelementptr inbounds float, ptr %v2899, i64 %v2900
  %v2902 = load <8 x float>, ptr %v2901, align 4
  %v2903 = fadd <8 x float> %v2896, %v2902
  %v2904 = add nsw i64 %v2895, 1
  br label %b333
b335:
  %v2905 = fadd <8 x float> %v2890, %v2896
  %v2906 = add nsw i64 %v2889, 128
  br label %b330
b332:
  %v2907 = add i64 0, %v2887
  %v2908 = getelementptr inbounds float, ptr %v60, i64 %v2907
  store <8 x float> %v2890, ptr %v2908, align 4
  %v2909 = add nsw i64 %v2887, 8
  br label %b327
b329:
  br label %b326
b326:
  %v2910 = icmp sgt i64 %v3, 1
  br i1 %v2910, label %b336, label %b337
b336:
  %v2911 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2912 = atomicrmw add ptr %v2911, i64 1 acq_rel
  %v2913 = load i64, ptr %v179, align 8
  %v2914 = add i64 %v2913, 1
  store i64 %v2914, ptr %v179, align 8
  %v2915 = mul i64 %v3, %v2914
  br label %b338
b338:
  %v2916 = load atomic i64, ptr %v2911 acquire, align 8
  %v2917 = icmp slt i64 %v2916, %v2915
  br i1 %v2917, label %b339, label %b340
b339:
  %v2918 = call i32 @sched_yield()
  br label %b338
b340:
  br label %b337
b337:
  %v2919 = mul i64 0, 16
  %v2920 = getelementptr inbounds float, ptr %v100, i64 %v2919
  %v2921 = getelementptr inbounds float, ptr %v2920, i64 0
  %v2922 = mul i64 0, 8
  %v2923 = getelementptr inbounds float, ptr %v10, i64 %v2922
  %v2924 = getelementptr inbounds float, ptr %v2923, i64 0
  %v2925 = getelementptr inbounds float, ptr %v184, i64 12288
  %v2926 = add i64 16, 1
  %v2927 = sdiv i64 %v2926, 2
  %v2928 = add i64 %v2, 1
  %v2929 = mul i64 %v2927, %v2
  %v2930 = sdiv i64 %v2929, %v3
  %v2931 = mul i64 %v2930, 2
  %v2932 = icmp slt i64 %v2931, 16
  %v2933 = select i1 %v2932, i64 %v2931, i64 16
  %v2934 = mul i64 %v2927, %v2928
  %v2935 = sdiv i64 %v2934, %v3
  %v2936 = mul i64 %v2935, 2
  %v2937 = icmp slt i64 %v2936, 16
  %v2938 = select i1 %v2937, i64 %v2936, i64 16
  %v2939 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b341
b341:
  %v2940 = phi i64 [ %v2933, %b337 ], [ %v2948, %b346 ]
  %v2941 = icmp slt i64 %v2940, %v2938
  br i1 %v2941, label %b342, label %b343
b342:
  %v2942 = mul i64 %v2940, 8
  %v2943 = getelementptr inbounds float, ptr %v2939, i64 %v2942
  br label %b344
b344:
  %v2944 = phi i64 [ 0, %b342 ], [ %v2947, %b345 ]
  %v2945 = icmp slt i64 %v2944, 8
  br i1 %v2945, label %b345, label %b346
b345:
  %v2946 = getelementptr inbounds float, ptr %v2943, i64 %v2944
  store float 0x0000000000000000, ptr %v2946, align 4
  %v2947 = add nsw i64 %v2944, 1
  br label %b344
b346:
  %v2948 = add nsw i64 %v2940, 1
  br label %b341
b343:
  %v2949 = mul i64 %v8, 1
  br label %b347
b347:
  %v2950 = phi i64 [ 0, %b343 ], [ %v3054, %b352 ]
  %v2951 = icmp slt i64 %v2950, %v2949
  br i1 %v2951, label %b348, label %b349
b348:
  %v2952 = sub i64 %v2949, %v2950
  %v2953 = icmp slt i64 %v2952, 384
  %v2954 = select i1 %v2953, i64 %v2952, i64 384
  br label %b350
b350:
  %v2955 = phi i64 [ %v2933, %b348 ], [ %v3053, %b376 ]
  %v2956 = icmp slt i64 %v2955, %v2938
  br i1 %v2956, label %b351, label %b352
b351:
  %v2957 = sub i64 %v2938, %v2955
  %v2958 = icmp slt i64 %v2957, 64
  %v2959 = select i1 %v2958, i64 %v2957, i64 64
  %v2960 = sdiv i64 %v2959, 2
  %v2961 = mul i64 %v2960, 2
  %v2962 = sub i64 %v2959, %v2961
  %v2963 = mul i64 %v2950, 16
  %v2964 = add i64 %v2963, %v2955
  %v2965 = getelementptr inbounds float, ptr %v2921, i64 %v2964
  br label %b353
b353:
  %v2966 = phi i64 [ 0, %b351 ], [ %v2992, %b361 ]
  %v2967 = icmp slt i64 %v2966, %v2954
  br i1 %v2967, label %b354, label %b355
b354:
  %v2968 = mul i64 %v2966, 16
  %v2969 = getelementptr inbounds float, ptr %v2965, i64 %v2968
  %v2970 = mul i64 %v2966, 2
  %v2971 = getelementptr inbounds float, ptr %v2925, i64 %v2970
  br label %b356
b356:
  %v2972 = phi i64 [ 0, %b354 ], [ %v2981, %b357 ]
  %v2973 = icmp slt i64 %v2972, %v2960
  br i1 %v2973, label %b357, label %b358
b357:
  %v2974 = mul i64 %v2972, 2
  %v2975 = getelementptr inbounds float, ptr %v2969, i64 %v2974
  %v2976 = mul i64 %v2972, 768
  %v2977 = getelementptr inbounds float, ptr %v2971, i64 %v2976
  %v2978 = getelementptr inbounds float, ptr %v2975, i64 0
  %v2979 = load <2 x float>, ptr %v2978, align 4
  %v2980 = getelementptr inbounds float, ptr %v2977, i64 0
  store <2 x float> %v2979, ptr %v2980, align 4
  %v2981 = add nsw i64 %v2972, 1
  br label %b356
b358:
  %v2982 = mul i64 %v2960, 2
  %v2983 = getelementptr inbounds float, ptr %v2969, i64 %v2982
  %v2984 = mul i64 %v2960, 768
  %v2985 = getelementptr inbounds float, ptr %v2971, i64 %v2984
  br label %b359
b359:
  %v2986 = phi i64 [ 0, %b358 ], [ %v2991, %b360 ]
  %v2987 = icmp slt i64 %v2986, %v2962
  br i1 %v2987, label %b360, label %b361
b360:
  %v2988 = getelementptr inbounds float, ptr %v2983, i64 %v2986
  %v2989 = load float, ptr %v2988, align 4
  %v2990 = getelementptr inbounds float, ptr %v2985, i64 %v2986
  store float %v2989, ptr %v2990, align 4
  %v2991 = add nsw i64 %v2986, 1
  br label %b359, !llvm.loop !6
b361:
  %v2992 = add nsw i64 %v2966, 1
  br label %b353
b355:
  br label %b362
b362:
  %v2993 = phi i64 [ 0, %b355 ], [ %v3028, %b370 ]
  %v2994 = icmp slt i64 %v2993, 0
  br i1 %v2994, label %b363, label %b364
b363:
  %v2995 = mul i64 %v2950, 8
  %v2996 = add i64 %v2995, %v2993
  %v2997 = getelementptr inbounds float, ptr %v2924, i64 %v2996
  br label %b365
b365:
  %v2998 = phi i64 [ 0, %b363 ], [ %v3016, %b366 ]
  %v2999 = icmp slt i64 %v2998, %v2954
  br i1 %v2999, label %b366, label %b367
b366:
  %v3000 = mul i64 %v2998, 8
  %v3001 = getelementptr inbounds float, ptr %v2997, i64 %v3000
  %v3002 = mul i64 %v2998, 32
  %v3003 = getelementptr inbounds float, ptr %v184, i64 %v3002
  %v3004 = getelementptr inbounds float, ptr %v3001, i64 0
  %v3005 = load <8 x float>, ptr %v3004, align 4
  %v3006 = getelementptr inbounds float, ptr %v3003, i64 0
  store <8 x float> %v3005, ptr %v3006, align 4
  %v3007 = getelementptr inbounds float, ptr %v3001, i64 8
  %v3008 = load <8 x float>, ptr %v3007, align 4
  %v3009 = getelementptr inbounds float, ptr %v3003, i64 8
  store <8 x float> %v3008, ptr %v3009, align 4
  %v3010 = getelementptr inbounds float, ptr %v3001, i64 16
  %v3011 = load <8 x float>, ptr %v3010, align 4
  %v3012 = getelementptr inbounds float, ptr %v3003, i64 16
  store <8 x float> %v3011, ptr %v3012, align 4
  %v3013 = getelementptr inbounds float, ptr %v3001, i64 24
  %v3014 = load <8 x float>, ptr %v3013, align 4
  %v3015 = getelementptr inbounds float, ptr %v3003, i64 24
  store <8 x float> %v3014, ptr %v3015, align 4
  %v3016 = add nsw i64 %v2998, 1
  br label %b365
b367:
  %v3017 = sdiv i64 %v2959, 2
  br label %b368
b368:
  %v3018 = phi i64 [ 0, %b367 ], [ %v3027, %b369 ]
  %v3019 = icmp slt i64 %v3018, %v3017
  br i1 %v3019, label %b369, label %b370
b369:
  %v3020 = mul i64 %v3018, 2
  %v3021 = add i64 %v2955, %v3020
  %v3022 = mul i64 %v3018, 768
  %v3023 = getelementptr inbounds float, ptr %v2925, i64 %v3022
  %v3024 = mul i64 %v3021, 8
  %v3025 = add i64 %v3024, %v2993
  %v3026 = getelementptr inbounds float, ptr %v2939, i64 %v3025
  call void @outer_2x32(ptr %v3023, ptr %v184, i64 %v2954, ptr %v3026, i64 8)
  %v3027 = add nsw i64 %v3018, 1
  br label %b368
b370:
  %v3028 = add nsw i64 %v2993, 32
  br label %b362
b364:
  %v3029 = mul i64 %v2950, 8
  %v3030 = add i64 %v3029, 0
  %v3031 = getelementptr inbounds float, ptr %v2924, i64 %v3030
  br label %b371
b371:
  %v3032 = phi i64 [ 0, %b364 ], [ %v3041, %b372 ]
  %v3033 = icmp slt i64 %v3032, %v2954
  br i1 %v3033, label %b372, label %b373
b372:
  %v3034 = mul i64 %v3032, 8
  %v3035 = getelementptr inbounds float, ptr %v3031, i64 %v3034
  %v3036 = mul i64 %v3032, 8
  %v3037 = getelementptr inbounds float, ptr %v184, i64 %v3036
  %v3038 = getelementptr inbounds float, ptr %v3035, i64 0
  %v3039 = load <8 x float>, ptr %v3038, align 4
  %v3040 = getelementptr inbounds float, ptr %v3037, i64 0
  store <8 x float> %v3039, ptr %v3040, align 4
  %v3041 = add nsw i64 %v3032, 1
  br label %b371
b373:
  %v3042 = sdiv i64 %v2959, 2
  br label %b374
b374:
  %v3043 = phi i64 [ 0, %b373 ], [ %v3052, %b375 ]
  %v3044 = icmp slt i64 %v3043, %v3042
  br i1 %v3044, label %b375, label %b376
b375:
  %v3045 = mul i64 %v3043, 2
  %v3046 = add i64 %v2955, %v3045
  %v3047 = mul i64 %v3043, 768
  %v3048 = getelementptr inbounds float, ptr %v2925, i64 %v3047
  %v3049 = mul i64 %v3046, 8
  %v3050 = add i64 %v3049, 0
  %v3051 = getelementptr inbounds float, ptr %v2939, i64 %v3050
  call void @outer_2x8(ptr %v3048, ptr %v184, i64 %v2954, ptr %v3051, i64 8)
  %v3052 = add nsw i64 %v3043, 1
  br label %b374
b376:
  %v3053 = add nsw i64 %v2955, 64
  br label %b350
b352:
  %v3054 = add nsw i64 %v2950, 384
  br label %b347
b349:
  %v3055 = icmp sgt i64 %v3, 1
  br i1 %v3055, label %b377, label %b378
b377:
  %v3056 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3057 = atomicrmw add ptr %v3056, i64 1 acq_rel
  %v3058 = load i64, ptr %v179, align 8
  %v3059 = add i64 %v3058, 1
  store i64 %v3059, ptr %v179, align 8
  %v3060 = mul i64 %v3, %v3059
  br label %b379
b379:
  %v3061 = load atomic i64, ptr %v3056 acquire, align 8
  %v3062 = icmp slt i64 %v3061, %v3060
  br i1 %v3062, label %b380, label %b381
b380:
  %v3063 = call i32 @sched_yield()
  br label %b379
b381:
  br label %b378
b378:
  %v3064 = icmp eq i64 %v2, 0
  br i1 %v3064, label %b382, label %b383
b382:
  br label %b384
b384:
  %v3065 = phi i64 [ 0, %b382 ], [ %v3087, %b389 ]
  %v3066 = icmp slt i64 %v3065, 16
  br i1 %v3066, label %b385, label %b386
b385:
  br label %b387
b387:
  %v3067 = phi i64 [ 0, %b385 ], [ %v3084, %b392 ]
  %v3068 = phi <8 x float> [ splat (float 0x0000000000000000), %b385 ], [ %v3083, %b392 ]
  %v3069 = icmp slt i64 %v3067, %v8
  br i1 %v3069, label %b388, label %b389
b388:
  %v3070 = add i64 %v3067, 128
  %v3071 = icmp slt i64 %v3070, %v8
  %v3072 = select i1 %v3071, i64 %v3070, i64 %v8
  br label %b390
b390:
  %v3073 = phi i64 [ %v3067, %b388 ], [ %v3082, %b391 ]
  %v3074 = phi <8 x float> [ splat (float 0x0000000000000000), %b388 ], [ %v3081, %b391 ]
  %v3075 = icmp slt i64 %v3073, %v3072
  br i1 %v3075, label %b391, label %b392
b391:
  %v3076 = mul i64 %v3073, 16
  %v3077 = getelementptr inbounds float, ptr %v100, i64 %v3076
  %v3078 = add i64 0, %v3065
  %v3079 = getelementptr inbounds float, ptr %v3077, i64 %v3078
  %v3080 = load <8 x float>, ptr %v3079, align 4
  %v3081 = fadd <8 x float> %v3074, %v3080
  %v3082 = add nsw i64 %v3073, 1
  br label %b390
b392:
  %v3083 = fadd <8 x float> %v3068, %v3074
  %v3084 = add nsw i64 %v3067, 128
  br label %b387
b389:
  %v3085 = add i64 0, %v3065
  %v3086 = getelementptr inbounds float, ptr %v64, i64 %v3085
  store <8 x float> %v3068, ptr %v3086, align 4
  %v3087 = add nsw i64 %v3065, 8
  br label %b384
b386:
  br label %b383
b383:
  %v3088 = icmp sgt i64 %v3, 1
  br i1 %v3088, label %b393, label %b394
b393:
  %v3089 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3090 = atomicrmw add ptr %v3089, i64 1 acq_rel
  %v3091 = load i64, ptr %v179, align 8
  %v3092 = add i64 %v3091, 1
  store i64 %v3092, ptr %v179, align 8
  %v3093 = mul i64 %v3, %v3092
  br label %b395
b395:
  %v3094 = load atomic i64, ptr %v3089 acquire, align 8
  %v3095 = icmp slt i64 %v3094, %v3093
  br i1 %v3095, label %b396, label %b397
b396:
  %v3096 = call i32 @sched_yield()
  br label %b395
b397:
  br label %b394
b394:
  %v3097 = mul i64 0, 16
  %v3098 = getelementptr inbounds float, ptr %v102, i64 %v3097
  %v3099 = getelementptr inbounds float, ptr %v3098, i64 0
  %v3100 = mul i64 0, 8
  %v3101 = getelementptr inbounds float, ptr %v10, i64 %v3100
  %v3102 = getelementptr inbounds float, ptr %v3101, i64 0
  %v3103 = getelementptr inbounds float, ptr %v184, i64 12288
  %v3104 = add i64 16, 1
  %v3105 = sdiv i64 %v3104, 2
  %v3106 = add i64 %v2, 1
  %v3107 = mul i64 %v3105, %v2
  %v3108 = sdiv i64 %v3107, %v3
  %v3109 = mul i64 %v3108, 2
  %v3110 = icmp slt i64 %v3109, 16
  %v3111 = select i1 %v3110, i64 %v3109, i64 16
  %v3112 = mul i64 %v3105, %v3106
  %v3113 = sdiv i64 %v3112, %v3
  %v3114 = mul i64 %v3113, 2
  %v3115 = icmp slt i64 %v3114, 16
  %v3116 = select i1 %v3115, i64 %v3114, i64 16
  %v3117 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b398
b398:
  %v3118 = phi i64 [ %v3111, %b394 ], [ %v3126, %b403 ]
  %v3119 = icmp slt i64 %v3118, %v3116
  br i1 %v3119, label %b399, label %b400
b399:
  %v3120 = mul i64 %v3118, 8
  %v3121 = getelementptr inbounds float, ptr %v3117, i64 %v3120
  br label %b401
b401:
  %v3122 = phi i64 [ 0, %b399 ], [ %v3125, %b402 ]
  %v3123 = icmp slt i64 %v3122, 8
  br i1 %v3123, label %b402, label %b403
b402:
  %v3124 = getelementptr inbounds float, ptr %v3121, i64 %v3122
  store float 0x0000000000000000, ptr %v3124, align 4
  %v3125 = add nsw i64 %v3122, 1
  br label %b401
b403:
  %v3126 = add nsw i64 %v3118, 1
  br label %b398
b400:
  %v3127 = mul i64 %v8, 1
  br label %b404
b404:
  %v3128 = phi i64 [ 0, %b400 ], [ %v3232, %b409 ]
  %v3129 = icmp slt i64 %v3128, %v3127
  br i1 %v3129, label %b405, label %b406
b405:
  %v3130 = sub i64 %v3127, %v3128
  %v3131 = icmp slt i64 %v3130, 384
  %v3132 = select i1 %v3131, i64 %v3130, i64 384
  br label %b407
b407:
  %v3133 = phi i64 [ %v3111, %b405 ], [ %v3231, %b433 ]
  %v3134 = icmp slt i64 %v3133, %v3116
  br i1 %v3134, label %b408, label %b409
b408:
  %v3135 = sub i64 %v3116, %v3133
  %v3136 = icmp slt i64 %v3135, 64
  %v3137 = select i1 %v3136, i64 %v3135, i64 64
  %v3138 = sdiv i64 %v3137, 2
  %v3139 = mul i64 %v3138, 2
  %v3140 = sub i64 %v3137, %v3139
  %v3141 = mul i64 %v3128, 16
  %v3142 = add i64 %v3141, %v3133
  %v3143 = getelementptr inbounds float, ptr %v3099, i64 %v3142
  br label %b410
b410:
  %v3144 = phi i64 [ 0, %b408 ], [ %v3170, %b418 ]
  %v3145 = icmp slt i64 %v3144, %v3132
  br i1 %v3145, label %b411, label %b412
b411:
  %v3146 = mul i64 %v3144, 16
  %v3147 = getelementptr inbounds float, ptr %v3143, i64 %v3146
  %v3148 = mul i64 %v3144, 2
  %v3149 = getelementptr inbounds float, ptr %v3103, i64 %v3148
  br label %b413
b413:
  %v3150 = phi i64 [ 0, %b411 ], [ %v3159, %b414 ]
  %v3151 = icmp slt i64 %v3150, %v3138
  br i1 %v3151, label %b414, label %b415
b414:
  %v3152 = mul i64 %v3150, 2
  %v3153 = getelementptr inbounds float, ptr %v3147, i64 %v3152
  %v3154 = mul i64 %v3150, 768
  %v3155 = getelementptr inbounds float, ptr %v3149, i64 %v3154
  %v3156 = getelementptr inbounds float, ptr %v3153, i64 0
  %v3157 = load <2 x float>, ptr %v3156, align 4
  %v3158 = getelementptr inbounds float, ptr %v3155, i64 0
  store <2 x float> %v3157, ptr %v3158, align 4
  %v3159 = add nsw i64 %v3150, 1
  br label %b413
b415:
  %v3160 = mul i64 %v3138, 2
  %v3161 = getelementptr inbounds float, ptr %v3147, i64 %v3160
  %v3162 = mul i64 %v3138, 768
  %v3163 = getelementptr inbounds float, ptr %v3149, i64 %v3162
  br label %b416
b416:
  %v3164 = phi i64 [ 0, %b415 ], [ %v3169, %b417 ]
  %v3165 = icmp slt i64 %v3164, %v3140
  br i1 %v3165, label %b417, label %b418
b417:
  %v3166 = getelementptr inbounds float, ptr %v3161, i64 %v3164
  %v3167 = load float, ptr %v3166, align 4
  %v3168 = getelementptr inbounds float, ptr %v3163, i64 %v3164
  store float %v3167, ptr %v3168, align 4
  %v3169 = add nsw i64 %v3164, 1
  br label %b416, !llvm.loop !9
b418:
  %v3170 = add nsw i64 %v3144, 1
  br label %b410
b412:
  br label %b419
b419:
  %v3171 = phi i64 [ 0, %b412 ], [ %v3206, %b427 ]
  %v3172 = icmp slt i64 %v3171, 0
  br i1 %v3172, label %b420, label %b421
b420:
  %v3173 = mul i64 %v3128, 8
  %v3174 = add i64 %v3173, %v3171
  %v3175 = getelementptr inbounds float, ptr %v3102, i64 %v3174
  br label %b422
b422:
  %v3176 = phi i64 [ 0, %b420 ], [ %v3194, %b423 ]
  %v3177 = icmp slt i64 %v3176, %v3132
  br i1 %v3177, label %b423, label %b424
b423:
  %v3178 = mul i64 %v3176, 8
  %v3179 = getelementptr inbounds float, ptr %v3175, i64 %v3178
  %v3180 = mul i64 %v3176, 32
  %v3181 = getelementptr inbounds float, ptr %v184, i64 %v3180
  %v3182 = getelementptr inbounds float, ptr %v3179, i64 0
  %v3183 = load <8 x float>, ptr %v3182, align 4
  %v3184 = getelementptr inbounds float, ptr %v3181, i64 0
  store <8 x float> %v3183, ptr %v3184, align 4
  %v3185 = getelementptr inbounds float, ptr %v3179, i64 8
  %v3186 = load <8 x float>, ptr %v3185, align 4
  %v3187 = getelementptr inbounds float, ptr %v3181, i64 8
  store <8 x float> %v3186, ptr %v3187, align 4
  %v3188 = getelementptr inbounds float, ptr %v3179, i64 16
  %v3189 = load <8 x float>, ptr %v3188, align 4
  %v3190 = getelementptr inbounds float, ptr %v3181, i64 16
  store <8 x float> %v3189, ptr %v3190, align 4
  %v3191 = getelementptr inbounds float, ptr %v3179, i64 24
  %v3192 = load <8 x float>, ptr %v3191, align 4
  %v3193 = getelementptr inbounds float, ptr %v3181, i64 24
  store <8 x float> %v3192, ptr %v3193, align 4
  %v3194 = add nsw i64 %v3176, 1
  br label %b422
b424:
  %v3195 = sdiv i64 %v3137, 2
  br label %b425
b425:
  %v3196 = phi i64 [ 0, %b424 ], [ %v3205, %b426 ]
  %v3197 = icmp slt i64 %v3196, %v3195
  br i1 %v3197, label %b426, label %b427
b426:
  %v3198 = mul i64 %v3196, 2
  %v3199 = add i64 %v3133, %v3198
  %v3200 = mul i64 %v3196, 768
  %v3201 = getelementptr inbounds float, ptr %v3103, i64 %v3200
  %v3202 = mul i64 %v3199, 8
  %v3203 = add i64 %v3202, %v3171
  %v3204 = getelementptr inbounds float, ptr %v3117, i64 %v3203
  call void @outer_2x32(ptr %v3201, ptr %v184, i64 %v3132, ptr %v3204, i64 8)
  %v3205 = add nsw i64 %v3196, 1
  br label %b425
b427:
  %v3206 = add nsw i64 %v3171, 32
  br label %b419
b421:
  %v3207 = mul i64 %v3128, 8
  %v3208 = add i64 %v3207, 0
  %v3209 = getelementptr inbounds float, ptr %v3102, i64 %v3208
  br label %b428
b428:
  %v3210 = phi i64 [ 0, %b421 ], [ %v3219, %b429 ]
  %v3211 = icmp slt i64 %v3210, %v3132
  br i1 %v3211, label %b429, label %b430
b429:
  %v3212 = mul i64 %v3210, 8
  %v3213 = getelementptr inbounds float, ptr %v3209, i64 %v3212
  %v3214 = mul i64 %v3210, 8
  %v3215 = getelementptr inbounds float, ptr %v184, i64 %v3214
  %v3216 = getelementptr inbounds float, ptr %v3213, i64 0
  %v3217 = load <8 x float>, ptr %v3216, align 4
  %v3218 = getelementptr inbounds float, ptr %v3215, i64 0
  store <8 x float> %v3217, ptr %v3218, align 4
  %v3219 = add nsw i64 %v3210, 1
  br label %b428
b430:
  %v3220 = sdiv i64 %v3137, 2
  br label %b431
b431:
  %v3221 = phi i64 [ 0, %b430 ], [ %v3230, %b432 ]
  %v3222 = icmp slt i64 %v3221, %v3220
  br i1 %v3222, label %b432, label %b433
b432:
  %v3223 = mul i64 %v3221, 2
  %v3224 = add i64 %v3133, %v3223
  %v3225 = mul i64 %v3221, 768
  %v3226 = getelementptr inbounds float, ptr %v3103, i64 %v3225
  %v3227 = mul i64 %v3224, 8
  %v3228 = add i64 %v3227, 0
  %v3229 = getelementptr inbounds float, ptr %v3117, i64 %v3228
  call void @outer_2x8(ptr %v3226, ptr %v184, i64 %v3132, ptr %v3229, i64 8)
  %v3230 = add nsw i64 %v3221, 1
  br label %b431
b433:
  %v3231 = add nsw i64 %v3133, 64
  br label %b407
b409:
  %v3232 = add nsw i64 %v3128, 384
  br label %b404
b406:
  %v3233 = icmp sgt i64 %v3, 1
  br i1 %v3233, label %b434, label %b435
b434:
  %v3234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3235 = atomicrmw add ptr %v3234, i64 1 acq_rel
  %v3236 = load i64, ptr %v179, align 8
  %v3237 = add i64 %v3236, 1
  store i64 %v3237, ptr %v179, align 8
  %v3238 = mul i64 %v3, %v3237
  br label %b436
b436:
  %v3239 = load atomic i64, ptr %v3234 acquire, align 8
  %v3240 = icmp slt i64 %v3239, %v3238
  br i1 %v3240, label %b437, label %b438
b437:
  %v3241 = call i32 @sched_yield()
  br label %b436
b438:
  br label %b435
b435:
  %v3242 = icmp eq i64 %v2, 0
  br i1 %v3242, label %b439, label %b440
b439:
  br label %b441
b441:
  %v3243 = phi i64 [ 0, %b439 ], [ %v3265, %b446 ]
  %v3244 = icmp slt i64 %v3243, 16
  br i1 %v3244, label %b442, label %b443
b442:
  br label %b444
b444:
  %v3245 = phi i64 [ 0, %b442 ], [ %v3262, %b449 ]
  %v3246 = phi <8 x float> [ splat (float 0x0000000000000000), %b442 ], [ %v3261, %b449 ]
  %v3247 = icmp slt i64 %v3245, %v8
  br i1 %v3247, label %b445, label %b446
b445:
  %v3248 = add i64 %v3245, 128
  %v3249 = icmp slt i64 %v3248, %v8
  %v3250 = select i1 %v3249, i64 %v3248, i64 %v8
  br label %b447
b447:
  %v3251 = phi i64 [ %v3245, %b445 ], [ %v3260, %b448 ]
  %v3252 = phi <8 x float> [ splat (float 0x0000000000000000), %b445 ], [ %v3259, %b448 ]
  %v3253 = icmp slt i64 %v3251, %v3250
  br i1 %v3253, label %b448, label %b449
b448:
  %v3254 = mul i64 %v3251, 16
  %v3255 = getelementptr inbounds float, ptr %v102, i64 %v3254
  %v3256 = add i64 0, %v3243
  %v3257 = getelementptr inbounds float, ptr %v3255, i64 %v3256
  %v3258 = load <8 x float>, ptr %v3257, align 4
  %v3259 = fadd <8 x float> %v3252, %v3258
  %v3260 = add nsw i64 %v3251, 1
  br label %b447
b449:
  %v3261 = fadd <8 x float> %v3246, %v3252
  %v3262 = add nsw i64 %v3245, 128
  br label %b444
b446:
  %v3263 = add i64 0, %v3243
  %v3264 = getelementptr inbounds float, ptr %v68, i64 %v3263
  store <8 x float> %v3246, ptr %v3264, align 4
  %v3265 = add nsw i64 %v3243, 8
  br label %b441
b443:
  br label %b440
b440:
  %v3266 = icmp sgt i64 %v3, 1
  br i1 %v3266, label %b450, label %b451
b450:
  %v3267 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3268 = atomicrmw add ptr %v3267, i64 1 acq_rel
  %v3269 = load i64, ptr %v179, align 8
  %v3270 = add i64 %v3269, 1
  store i64 %v3270, ptr %v179, align 8
  %v3271 = mul i64 %v3, %v3270
  br label %b452
b452:
  %v3272 = load atomic i64, ptr %v3267 acquire, align 8
  %v3273 = icmp slt i64 %v3272, %v3271
  br i1 %v3273, label %b453, label %b454
b453:
  %v3274 = call i32 @sched_yield()
  br label %b452
b454:
  br label %b451
b451:
  %v3275 = mul i64 0, 2
  %v3276 = getelementptr inbounds float, ptr %v128, i64 %v3275
  %v3277 = getelementptr inbounds float, ptr %v3276, i64 0
  %v3278 = mul i64 0, 8
  %v3279 = getelementptr inbounds float, ptr %v10, i64 %v3278
  %v3280 = getelementptr inbounds float, ptr %v3279, i64 0
  %v3281 = getelementptr inbounds float, ptr %v184, i64 12288
  %v3282 = add i64 2, 1
  %v3283 = sdiv i64 %v3282, 2
  %v3284 = add i64 %v2, 1
  %v3285 = mul i64 %v3283, %v2
  %v3286 = sdiv i64 %v3285, %v3
  %v3287 = mul i64 %v3286, 2
  %v3288 = icmp slt i64 %v3287, 2
  %v3289 = select i1 %v3288, i64 %v3287, i64 2
  %v3290 = mul i64 %v3283, %v3284
  %v3291 = sdiv i64 %v3290, %v3
  %v3292 = mul i64 %v3291, 2
  %v3293 = icmp slt i64 %v3292, 2
  %v3294 = select i1 %v3293, i64 %v3292, i64 2
  %v3295 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b455
b455:
  %v3296 = phi i64 [ %v3289, %b451 ], [ %v3304, %b460 ]
  %v3297 = icmp slt i64 %v3296, %v3294
  br i1 %v3297, label %b456, label %b457
b456:
  %v3298 = mul i64 %v3296, 8
  %v3299 = getelementptr inbounds float, ptr %v3295, i64 %v3298
  br label %b458
b458:
  %v3300 = phi i64 [ 0, %b456 ], [ %v3303, %b459 ]
  %v3301 = icmp slt i64 %v3300, 8
  br i1 %v3301, label %b459, label %b460
b459:
  %v3302 = getelementptr inbounds float, ptr %v3299, i64 %v3300
  store float 0x0000000000000000, ptr %v3302, align 4
  %v3303 = add nsw i64 %v3300, 1
  br label %b458
b460:
  %v3304 = add nsw i64 %v3296, 1
  br label %b455
b457:
  %v3305 = mul i64 %v8, 1
  br label %b461
b461:
  %v3306 = phi i64 [ 0, %b457 ], [ %v3410, %b466 ]
  %v3307 = icmp slt i64 %v3306, %v3305
  br i1 %v3307, label %b462, label %b463
b462:
  %v3308 = sub i64 %v3305, %v3306
  %v3309 = icmp slt i64 %v3308, 384
  %v3310 = select i1 %v3309, i64 %v3308, i64 384
  br label %b464
b464:
  %v3311 = phi i64 [ %v3289, %b462 ], [ %v3409, %b490 ]
  %v3312 = icmp slt i64 %v3311, %v3294
  br i1 %v3312, label %b465, label %b466
b465:
  %v3313 = sub i64 %v3294, %v3311
  %v3314 = icmp slt i64 %v3313, 64
  %v3315 = select i1 %v3314, i64 %v3313, i64 64
  %v3316 = sdiv i64 %v3315, 2
  %v3317 = mul i64 %v3316, 2
  %v3318 = sub i64 %v3315, %v3317
  %v3319 = mul i64 %v3306, 2
  %v3320 = add i64 %v3319, %v3311
  %v3321 = getelementptr inbounds float, ptr %v3277, i64 %v3320
  br label %b467
b467:
  %v3322 = phi i64 [ 0, %b465 ], [ %v3348, %b475 ]
  %v3323 = icmp slt i64 %v3322, %v3310
  br i1 %v3323, label %b468, label %b469
b468:
  %v3324 = mul i64 %v3322, 2
  %v3325 = getelementptr inbounds float, ptr %v3321, i64 %v3324
  %v3326 = mul i64 %v3322, 2
  %v3327 = getelementptr inbounds float, ptr %v3281, i64 %v3326
  br label %b470
b470:
  %v3328 = phi i64 [ 0, %b468 ], [ %v3337, %b471 ]
  %v3329 = icmp slt i64 %v3328, %v3316
  br i1 %v3329, label %b471, label %b472
b471:
  %v3330 = mul i64 %v3328, 2
  %v3331 = getelementptr inbounds float, ptr %v3325, i64 %v3330
  %v3332 = mul i64 %v3328, 768
  %v3333 = getelementptr inbounds float, ptr %v3327, i64 %v3332
  %v3334 = getelementptr inbounds float, ptr %v3331, i64 0
  %v3335 = load <2 x float>, ptr %v3334, align 4
  %v3336 = getelementptr inbounds float, ptr %v3333, i64 0
  store <2 x float> %v3335, ptr %v3336, align 4
  %v3337 = add nsw i64 %v3328, 1
  br label %b470
b472:
  %v3338 = mul i64 %v3316, 2
  %v3339 = getelementptr inbounds float, ptr %v3325, i64 %v3338
  %v3340 = mul i64 %v3316, 768
  %v3341 = getelementptr inbounds float, ptr %v3327, i64 %v3340
  br label %b473
b473:
  %v3342 = phi i64 [ 0, %b472 ], [ %v3347, %b474 ]
  %v3343 = icmp slt i64 %v3342, %v3318
  br i1 %v3343, label %b474, label %b475
b474:
  %v3344 = getelementptr inbounds float, ptr %v3339, i64 %v3342
  %v3345 = load float, ptr %v3344, align 4
  %v3346 = getelementptr inbounds float, ptr %v3341, i64 %v3342
  store float %v3345, ptr %v3346, align 4
  %v3347 = add nsw i64 %v3342, 1
  br label %b473, !llvm.loop !12
b475:
  %v3348 = add nsw i64 %v3322, 1
  br label %b467
b469:
  br label %b476
b476:
  %v3349 = phi i64 [ 0, %b469 ], [ %v3384, %b484 ]
  %v3350 = icmp slt i64 %v3349, 0
  br i1 %v3350, label %b477, label %b478
b477:
  %v3351 = mul i64 %v3306, 8
  %v3352 = add i64 %v3351, %v3349
  %v3353 = getelementptr inbounds float, ptr %v3280, i64 %v3352
  br label %b479
b479:
  %v3354 = phi i64 [ 0, %b477 ], [ %v3372, %b480 ]
  %v3355 = icmp slt i64 %v3354, %v3310
  br i1 %v3355, label %b480, label %b481
b480:
  %v3356 = mul i64 %v3354, 8
  %v3357 = getelementptr inbounds float, ptr %v3353, i64 %v3356
  %v3358 = mul i64 %v3354, 32
  %v3359 = getelementptr inbounds float, ptr %v184, i64 %v3358
  %v3360 = getelementptr inbounds float, ptr %v3357, i64 0
  %v3361 = load <8 x float>, ptr %v3360, align 4
  %v3362 = getelementptr inbounds float, ptr %v3359, i64 0
  store <8 x float> %v3361, ptr %v3362, align 4
  %v3363 = getelementptr inbounds float, ptr %v3357, i64 8
  %v3364 = load <8 x float>, ptr %v3363, align 4
  %v3365 = getelementptr inbounds float, ptr %v3359, i64 8
  store <8 x float> %v3364, ptr %v3365, align 4
  %v3366 = getelementptr inbounds float, ptr %v3357, i64 16
  %v3367 = load <8 x float>, ptr %v3366, align 4
  %v3368 = getelementptr inbounds float, ptr %v3359, i64 16
  store <8 x float> %v3367, ptr %v3368, align 4
  %v3369 = getelementptr inbounds float, ptr %v3357, i64 24
  %v3370 = load <8 x float>, ptr %v3369, align 4
  %v3371 = getelementptr inbounds float, ptr %v3359, i64 24
  store <8 x float> %v3370, ptr %v3371, align 4
  %v3372 = add nsw i64 %v3354, 1
  br label %b479
b481:
  %v3373 = sdiv i64 %v3315, 2
  br label %b482
b482:
  %v3374 = phi i64 [ 0, %b481 ], [ %v3383, %b483 ]
  %v3375 = icmp slt i64 %v3374, %v3373
  br i1 %v3375, label %b483, label %b484
b483:
  %v3376 = mul i64 %v3374, 2
  %v3377 = add i64 %v3311, %v3376
  %v3378 = mul i64 %v3374, 768
  %v3379 = getelementptr inbounds float, ptr %v3281, i64 %v3378
  %v3380 = mul i64 %v3377, 8
  %v3381 = add i64 %v3380, %v3349
  %v3382 = getelementptr inbounds float, ptr %v3295, i64 %v3381
  call void @outer_2x32(ptr %v3379, ptr %v184, i64 %v3310, ptr %v3382, i64 8)
  %v3383 = add nsw i64 %v3374, 1
  br label %b482
b484:
  %v3384 = add nsw i64 %v3349, 32
  br label %b476
b478:
  %v3385 = mul i64 %v3306, 8
  %v3386 = add i64 %v3385, 0
  %v3387 = getelementptr inbounds float, ptr %v3280, i64 %v3386
  br label %b485
b485:
  %v3388 = phi i64 [ 0, %b478 ], [ %v3397, %b486 ]
  %v3389 = icmp slt i64 %v3388, %v3310
  br i1 %v3389, label %b486, label %b487
b486:
  %v3390 = mul i64 %v3388, 8
  %v3391 = getelementptr inbounds float, ptr %v3387, i64 %v3390
  %v3392 = mul i64 %v3388, 8
  %v3393 = getelementptr inbounds float, ptr %v184, i64 %v3392
  %v3394 = getelementptr inbounds float, ptr %v3391, i64 0
  %v3395 = load <8 x float>, ptr %v3394, align 4
  %v3396 = getelementptr inbounds float, ptr %v3393, i64 0
  store <8 x float> %v3395, ptr %v3396, align 4
  %v3397 = add nsw i64 %v3388, 1
  br label %b485
b487:
  %v3398 = sdiv i64 %v3315, 2
  br label %b488
b488:
  %v3399 = phi i64 [ 0, %b487 ], [ %v3408, %b489 ]
  %v3400 = icmp slt i64 %v3399, %v3398
  br i1 %v3400, label %b489, label %b490
b489:
  %v3401 = mul i64 %v3399, 2
  %v3402 = add i64 %v3311, %v3401
  %v3403 = mul i64 %v3399, 768
  %v3404 = getelementptr inbounds float, ptr %v3281, i64 %v3403
  %v3405 = mul i64 %v3402, 8
  %v3406 = add i64 %v3405, 0
  %v3407 = getelementptr inbounds float, ptr %v3295, i64 %v3406
  call void @outer_2x8(ptr %v3404, ptr %v184, i64 %v3310, ptr %v3407, i64 8)
  %v3408 = add nsw i64 %v3399, 1
  br label %b488
b490:
  %v3409 = add nsw i64 %v3311, 64
  br label %b464
b466:
  %v3410 = add nsw i64 %v3306, 384
  br label %b461
b463:
  %v3411 = icmp sgt i64 %v3, 1
  br i1 %v3411, label %b491, label %b492
b491:
  %v3412 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3413 = atomicrmw add ptr %v3412, i64 1 acq_rel
  %v3414 = load i64, ptr %v179, align 8
  %v3415 = add i64 %v3414, 1
  store i64 %v3415, ptr %v179, align 8
  %v3416 = mul i64 %v3, %v3415
  br label %b493
b493:
  %v3417 = load atomic i64, ptr %v3412 acquire, align 8
  %v3418 = icmp slt i64 %v3417, %v3416
  br i1 %v3418, label %b494, label %b495
b494:
  %v3419 = call i32 @sched_yield()
  br label %b493
b495:
  br label %b492
b492:
  %v3420 = icmp eq i64 %v2, 0
  br i1 %v3420, label %b496, label %b497
b496:
  %v3421 = icmp ult i64 2, 8
  %v3422 = select i1 %v3421, i64 2, i64 8
  %v3423 = trunc i64 %v3422 to i32
  %v3424 = insertelement <8 x i32> poison, i32 %v3423, i64 0
  %v3425 = shufflevector <8 x i32> %v3424, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3426 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3425
  br label %b498
b498:
  %v3427 = phi i64 [ 0, %b496 ], [ %v3444, %b503 ]
  %v3428 = phi <8 x float> [ splat (float 0x0000000000000000), %b496 ], [ %v3443, %b503 ]
  %v3429 = icmp slt i64 %v3427, %v8
  br i1 %v3429, label %b499, label %b500
b499:
  %v3430 = add i64 %v3427, 128
  %v3431 = icmp slt i64 %v3430, %v8
  %v3432 = select i1 %v3431, i64 %v3430, i64 %v8
  br label %b501
b501:
  %v3433 = phi i64 [ %v3427, %b499 ], [ %v3442, %b502 ]
  %v3434 = phi <8 x float> [ splat (float 0x0000000000000000), %b499 ], [ %v3441, %b502 ]
  %v3435 = icmp slt i64 %v3433, %v3432
  br i1 %v3435, label %b502, label %b503
b502:
  %v3436 = mul i64 %v3433, 2
  %v3437 = getelementptr inbounds float, ptr %v128, i64 %v3436
  %v3438 = add i64 0, 0
  %v3439 = getelementptr inbounds float, ptr %v3437, i64 %v3438
  %v3440 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3439, <8 x i1> %v3426, <8 x float> zeroinitializer)
  %v3441 = fadd <8 x float> %v3434, %v3440
  %v3442 = add nsw i64 %v3433, 1
  br label %b501
b503:
  %v3443 = fadd <8 x float> %v3428, %v3434
  %v3444 = add nsw i64 %v3427, 128
  br label %b498
b500:
  %v3445 = add i64 0, 0
  %v3446 = getelementptr inbounds float, ptr %v72, i64 %v3445
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3428, ptr align 4 %v3446, <8 x i1> %v3426)
  br label %b497
b497:
  %v3447 = icmp sgt i64 %v3, 1
  br i1 %v3447, label %b504, label %b505
b504:
  %v3448 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3449 = atomicrmw add ptr %v3448, i64 1 acq_rel
  %v3450 = load i64, ptr %v179, align 8
  %v3451 = add i64 %v3450, 1
  store i64 %v3451, ptr %v179, align 8
  %v3452 = mul i64 %v3, %v3451
  br label %b506
b506:
  %v3453 = load atomic i64, ptr %v3448 acquire, align 8
  %v3454 = icmp slt i64 %v3453, %v3452
  br i1 %v3454, label %b507, label %b508
b507:
  %v3455 = call i32 @sched_yield()
  br label %b506
b508:
  br label %b505
b505:
  %v3456 = mul i64 0, 2
  %v3457 = getelementptr inbounds float, ptr %v126, i64 %v3456
  %v3458 = getelementptr inbounds float, ptr %v3457, i64 0
  %v3459 = mul i64 0, 8
  %v3460 = getelementptr inbounds float, ptr %v10, i64 %v3459
  %v3461 = getelementptr inbounds float, ptr %v3460, i64 0
  %v3462 = getelementptr inbounds float, ptr %v184, i64 12288
  %v3463 = add i64 2, 1
  %v3464 = sdiv i64 %v3463, 2
  %v3465 = add i64 %v2, 1
  %v3466 = mul i64 %v3464, %v2
  %v3467 = sdiv i64 %v3466, %v3
  %v3468 = mul i64 %v3467, 2
  %v3469 = icmp slt i64 %v3468, 2
  %v3470 = select i1 %v3469, i64 %v3468, i64 2
  %v3471 = mul i64 %v3464, %v3465
  %v3472 = sdiv i64 %v3471, %v3
  %v3473 = mul i64 %v3472, 2
  %v3474 = icmp slt i64 %v3473, 2
  %v3475 = select i1 %v3474, i64 %v3473, i64 2
  %v3476 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b509
b509:
  %v3477 = phi i64 [ %v3470, %b505 ], [ %v3485, %b514 ]
  %v3478 = icmp slt i64 %v3477, %v3475
  br i1 %v3478, label %b510, label %b511
b510:
  %v3479 = mul i64 %v3477, 8
  %v3480 = getelementptr inbounds float, ptr %v3476, i64 %v3479
  br label %b512
b512:
  %v3481 = phi i64 [ 0, %b510 ], [ %v3484, %b513 ]
  %v3482 = icmp slt i64 %v3481, 8
  br i1 %v3482, label %b513, label %b514
b513:
  %v3483 = getelementptr inbounds float, ptr %v3480, i64 %v3481
  store float 0x0000000000000000, ptr %v3483, align 4
  %v3484 = add nsw i64 %v3481, 1
  br label %b512
b514:
  %v3485 = add nsw i64 %v3477, 1
  br label %b509
b511:
  %v3486 = mul i64 %v8, 1
  br label %b515
b515:
  %v3487 = phi i64 [ 0, %b511 ], [ %v3591, %b520 ]
  %v3488 = icmp slt i64 %v3487, %v3486
  br i1 %v3488, label %b516, label %b517
b516:
  %v3489 = sub i64 %v3486, %v3487
  %v3490 = icmp slt i64 %v3489, 384
  %v3491 = select i1 %v3490, i64 %v3489, i64 384
  br label %b518
b518:
  %v3492 = phi i64 [ %v3470, %b516 ], [ %v3590, %b544 ]
  %v3493 = icmp slt i64 %v3492, %v3475
  br i1 %v3493, label %b519, label %b520
b519:
  %v3494 = sub i64 %v3475, %v3492
  %v3495 = icmp slt i64 %v3494, 64
  %v3496 = select i1 %v3495, i64 %v3494, i64 64
  %v3497 = sdiv i64 %v3496, 2
  %v3498 = mul i64 %v3497, 2
  %v3499 = sub i64 %v3496, %v3498
  %v3500 = mul i64 %v3487, 2
  %v3501 = add i64 %v3500, %v3492
  %v3502 = getelementptr inbounds float, ptr %v3458, i64 %v3501
  br label %b521
b521:
  %v3503 = phi i64 [ 0, %b519 ], [ %v3529, %b529 ]
  %v3504 = icmp slt i64 %v3503, %v3491
  br i1 %v3504, label %b522, label %b523
b522:
  %v3505 = mul i64 %v3503, 2
  %v3506 = getelementptr inbounds float, ptr %v3502, i64 %v3505
  %v3507 = mul i64 %v3503, 2
  %v3508 = getelementptr inbounds float, ptr %v3462, i64 %v3507
  br label %b524
b524:
  %v3509 = phi i64 [ 0, %b522 ], [ %v3518, %b525 ]
  %v3510 = icmp slt i64 %v3509, %v3497
  br i1 %v3510, label %b525, label %b526
b525:
  %v3511 = mul i64 %v3509, 2
  %v3512 = getelementptr inbounds float, ptr %v3506, i64 %v3511
  %v3513 = mul i64 %v3509, 768
  %v3514 = getelementptr inbounds float, ptr %v3508, i64 %v3513
  %v3515 = getelementptr inbounds float, ptr %v3512, i64 0
  %v3516 = load <2 x float>, ptr %v3515, align 4
  %v3517 = getelementptr inbounds float, ptr %v3514, i64 0
  store <2 x float> %v3516, ptr %v3517, align 4
  %v3518 = add nsw i64 %v3509, 1
  br label %b524
b526:
  %v3519 = mul i64 %v3497, 2
  %v3520 = getelementptr inbounds float, ptr %v3506, i64 %v3519
  %v3521 = mul i64 %v3497, 768
  %v3522 = getelementptr inbounds float, ptr %v3508, i64 %v3521
  br label %b527
b527:
  %v3523 = phi i64 [ 0, %b526 ], [ %v3528, %b528 ]
  %v3524 = icmp slt i64 %v3523, %v3499
  br i1 %v3524, label %b528, label %b529
b528:
  %v3525 = getelementptr inbounds float, ptr %v3520, i64 %v3523
  %v3526 = load float, ptr %v3525, align 4
  %v3527 = getelementptr inbounds float, ptr %v3522, i64 %v3523
  store float %v3526, ptr %v3527, align 4
  %v3528 = add nsw i64 %v3523, 1
  br label %b527, !llvm.loop !15
b529:
  %v3529 = add nsw i64 %v3503, 1
  br label %b521
b523:
  br label %b530
b530:
  %v3530 = phi i64 [ 0, %b523 ], [ %v3565, %b538 ]
  %v3531 = icmp slt i64 %v3530, 0
  br i1 %v3531, label %b531, label %b532
b531:
  %v3532 = mul i64 %v3487, 8
  %v3533 = add i64 %v3532, %v3530
  %v3534 = getelementptr inbounds float, ptr %v3461, i64 %v3533
  br label %b533
b533:
  %v3535 = phi i64 [ 0, %b531 ], [ %v3553, %b534 ]
  %v3536 = icmp slt i64 %v3535, %v3491
  br i1 %v3536, label %b534, label %b535
b534:
  %v3537 = mul i64 %v3535, 8
  %v3538 = getelementptr inbounds float, ptr %v3534, i64 %v3537
  %v3539 = mul i64 %v3535, 32
  %v3540 = getelementptr inbounds float, ptr %v184, i64 %v3539
  %v3541 = getelementptr inbounds float, ptr %v3538, i64 0
  %v3542 = load <8 x float>, ptr %v3541, align 4
  %v3543 = getelementptr inbounds float, ptr %v3540, i64 0
  store <8 x float> %v3542, ptr %v3543, align 4
  %v3544 = getelementptr inbounds float, ptr %v3538, i64 8
  %v3545 = load <8 x float>, ptr %v3544, align 4
  %v3546 = getelementptr inbounds float, ptr %v3540, i64 8
  store <8 x float> %v3545, ptr %v3546, align 4
  %v3547 = getelementptr inbounds float, ptr %v3538, i64 16
  %v3548 = load <8 x float>, ptr %v3547, align 4
  %v3549 = getelementptr inbounds float, ptr %v3540, i64 16
  store <8 x float> %v3548, ptr %v3549, align 4
  %v3550 = getelementptr inbounds float, ptr %v3538, i64 24
  %v3551 = load <8 x float>, ptr %v3550, align 4
  %v3552 = getelementptr inbounds float, ptr %v3540, i64 24
  store <8 x float> %v3551, ptr %v3552, align 4
  %v3553 = add nsw i64 %v3535, 1
  br label %b533
b535:
  %v3554 = sdiv i64 %v3496, 2
  br label %b536
b536:
  %v3555 = phi i64 [ 0, %b535 ], [ %v3564, %b537 ]
  %v3556 = icmp slt i64 %v3555, %v3554
  br i1 %v3556, label %b537, label %b538
b537:
  %v3557 = mul i64 %v3555, 2
  %v3558 = add i64 %v3492, %v3557
  %v3559 = mul i64 %v3555, 768
  %v3560 = getelementptr inbounds float, ptr %v3462, i64 %v3559
  %v3561 = mul i64 %v3558, 8
  %v3562 = add i64 %v3561, %v3530
  %v3563 = getelementptr inbounds float, ptr %v3476, i64 %v3562
  call void @outer_2x32(ptr %v3560, ptr %v184, i64 %v3491, ptr %v3563, i64 8)
  %v3564 = add nsw i64 %v3555, 1
  br label %b536
b538:
  %v3565 = add nsw i64 %v3530, 32
  br label %b530
b532:
  %v3566 = mul i64 %v3487, 8
  %v3567 = add i64 %v3566, 0
  %v3568 = getelementptr inbounds float, ptr %v3461, i64 %v3567
  br label %b539
b539:
  %v3569 = phi i64 [ 0, %b532 ], [ %v3578, %b540 ]
  %v3570 = icmp slt i64 %v3569, %v3491
  br i1 %v3570, label %b540, label %b541
b540:
  %v3571 = mul i64 %v3569, 8
  %v3572 = getelementptr inbounds float, ptr %v3568, i64 %v3571
  %v3573 = mul i64 %v3569, 8
  %v3574 = getelementptr inbounds float, ptr %v184, i64 %v3573
  %v3575 = getelementptr inbounds float, ptr %v3572, i64 0
  %v3576 = load <8 x float>, ptr %v3575, align 4
  %v3577 = getelementptr inbounds float, ptr %v3574, i64 0
  store <8 x float> %v3576, ptr %v3577, align 4
  %v3578 = add nsw i64 %v3569, 1
  br label %b539
b541:
  %v3579 = sdiv i64 %v3496, 2
  br label %b542
b542:
  %v3580 = phi i64 [ 0, %b541 ], [ %v3589, %b543 ]
  %v3581 = icmp slt i64 %v3580, %v3579
  br i1 %v3581, label %b543, label %b544
b543:
  %v3582 = mul i64 %v3580, 2
  %v3583 = add i64 %v3492, %v3582
  %v3584 = mul i64 %v3580, 768
  %v3585 = getelementptr inbounds float, ptr %v3462, i64 %v3584
  %v3586 = mul i64 %v3583, 8
  %v3587 = add i64 %v3586, 0
  %v3588 = getelementptr inbounds float, ptr %v3476, i64 %v3587
  call void @outer_2x8(ptr %v3585, ptr %v184, i64 %v3491, ptr %v3588, i64 8)
  %v3589 = add nsw i64 %v3580, 1
  br label %b542
b544:
  %v3590 = add nsw i64 %v3492, 64
  br label %b518
b520:
  %v3591 = add nsw i64 %v3487, 384
  br label %b515
b517:
  %v3592 = icmp sgt i64 %v3, 1
  br i1 %v3592, label %b545, label %b546
b545:
  %v3593 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3594 = atomicrmw add ptr %v3593, i64 1 acq_rel
  %v3595 = load i64, ptr %v179, align 8
  %v3596 = add i64 %v3595, 1
  store i64 %v3596, ptr %v179, align 8
  %v3597 = mul i64 %v3, %v3596
  br label %b547
b547:
  %v3598 = load atomic i64, ptr %v3593 acquire, align 8
  %v3599 = icmp slt i64 %v3598, %v3597
  br i1 %v3599, label %b548, label %b549
b548:
  %v3600 = call i32 @sched_yield()
  br label %b547
b549:
  br label %b546
b546:
  %v3601 = icmp eq i64 %v2, 0
  br i1 %v3601, label %b550, label %b551
b550:
  %v3602 = icmp ult i64 2, 8
  %v3603 = select i1 %v3602, i64 2, i64 8
  %v3604 = trunc i64 %v3603 to i32
  %v3605 = insertelement <8 x i32> poison, i32 %v3604, i64 0
  %v3606 = shufflevector <8 x i32> %v3605, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3607 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3606
  br label %b552
b552:
  %v3608 = phi i64 [ 0, %b550 ], [ %v3625, %b557 ]
  %v3609 = phi <8 x float> [ splat (float 0x0000000000000000), %b550 ], [ %v3624, %b557 ]
  %v3610 = icmp slt i64 %v3608, %v8
  br i1 %v3610, label %b553, label %b554
b553:
  %v3611 = add i64 %v3608, 128
  %v3612 = icmp slt i64 %v3611, %v8
  %v3613 = select i1 %v3612, i64 %v3611, i64 %v8
  br label %b555
b555:
  %v3614 = phi i64 [ %v3608, %b553 ], [ %v3623, %b556 ]
  %v3615 = phi <8 x float> [ splat (float 0x0000000000000000), %b553 ], [ %v3622, %b556 ]
  %v3616 = icmp slt i64 %v3614, %v3613
  br i1 %v3616, label %b556, label %b557
b556:
  %v3617 = mul i64 %v3614, 2
  %v3618 = getelementptr inbounds float, ptr %v126, i64 %v3617
  %v3619 = add i64 0, 0
  %v3620 = getelementptr inbounds float, ptr %v3618, i64 %v3619
  %v3621 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3620, <8 x i1> %v3607, <8 x float> zeroinitializer)
  %v3622 = fadd <8 x float> %v3615, %v3621
  %v3623 = add nsw i64 %v3614, 1
  br label %b555
b557:
  %v3624 = fadd <8 x float> %v3609, %v3615
  %v3625 = add nsw i64 %v3608, 128
  br label %b552
b554:
  %v3626 = add i64 0, 0
  %v3627 = getelementptr inbounds float, ptr %v76, i64 %v3626
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3609, ptr align 4 %v3627, <8 x i1> %v3607)
  br label %b551
b551:
  %v3628 = icmp sgt i64 %v3, 1
  br i1 %v3628, label %b558, label %b559
b558:
  %v3629 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3630 = atomicrmw add ptr %v3629, i64 1 acq_rel
  %v3631 = load i64, ptr %v179, align 8
  %v3632 = add i64 %v3631, 1
  store i64 %v3632, ptr %v179, align 8
  %v3633 = mul i64 %v3, %v3632
  br label %b560
b560:
  %v3634 = load atomic i64, ptr %v3629 acquire, align 8
  %v3635 = icmp slt i64 %v3634, %v3633
  br i1 %v3635, label %b561, label %b562
b561:
  %v3636 = call i32 @sched_yield()
  br label %b560
b562:
  br label %b559
b559:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
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
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.sqrt.f32(float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
